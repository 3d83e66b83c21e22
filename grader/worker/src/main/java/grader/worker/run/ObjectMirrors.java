package grader.worker.run;

import java.io.PrintStream;

/** Hash codes and texts of objects, the same on every run; like {@link Mirrors}, one class for each that it stands for. */
public final class ObjectMirrors {

    private ObjectMirrors() {}

    public static final class OfObject {
        private OfObject() {}

        public static int hashCode(Object object) {
            if (Identity.isNameless(object)) {
                return Identity.of(object);
            }
            Nesting.walk(object);
            return object.hashCode();
        }

        public static String toString(Object object) {
            if (Identity.isNameless(object)) {
                return Identity.ownText(object);
            }
            Nesting.show(object);
            return object.toString();
        }
    }

    /** As {@code super.hashCode()} and {@code super.toString()} where Object's are meant. */
    public static final class OfSuper {
        private OfSuper() {}

        public static int hashCode(Object object) {
            return Identity.of(object);
        }

        public static String toString(Object object) {
            return Identity.ownText(object);
        }
    }

    public static final class OfObjects {
        private OfObjects() {}

        public static int hashCode(Object object) {
            return object == null ? 0 : OfObject.hashCode(object);
        }

        public static String toString(Object object) {
            return Identity.text(object);
        }
    }

    public static final class OfString {
        private OfString() {}

        public static String valueOf(Object object) {
            return Identity.text(object);
        }
    }

    public static final class OfStringBuilder {
        private OfStringBuilder() {}

        public static StringBuilder append(StringBuilder builder, Object object) {
            String text = Identity.text(object);
            TextSizes.text(text);
            return builder.append(text);
        }
    }

    public static final class OfPrintStream {
        private OfPrintStream() {}

        public static void print(PrintStream out, Object object) {
            out.print(Identity.text(object));
        }

        public static void println(PrintStream out, Object object) {
            out.println(Identity.text(object));
        }
    }
}
