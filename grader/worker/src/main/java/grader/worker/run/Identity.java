package grader.worker.run;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Numbers in place of identity hash codes, which differ from run to run: objects are counted as they are asked. */
public final class Identity {

    private static final Map<Object, Integer> NUMBERS = new IdentityHashMap<>();
    private static int last;

    private Identity() {}

    static void reset() {
        NUMBERS.clear();
        last = 0;
    }

    /** For a student's class that keeps its own number in a field. */
    public static int next() {
        return ++last * 0x9E3779B1 >>> 4 | 1;
    }

    /** An object that is about to be hashed has its number from now on, also where the library asks. */
    public static void settle(Object object) {
        if (object != null && isHashedByIdentity(object)) {
            HashCodes.give(object, next());
        }
    }

    /** The same for all that may come into a set. */
    static void settleAll(Object elements) {
        if (elements instanceof Collection<?> all && Nesting.isOfTheLibrary(all)) {
            all.forEach(Identity::settle);
        }
    }

    static int of(Object object) {
        if (object == null) {
            return 0;
        }
        if (HashCodes.work()) {
            HashCodes.give(object, next());
            return System.identityHashCode(object);
        }
        Integer known = NUMBERS.get(object);
        if (known == null) {
            Meter.allocate(64);
            known = next();
            NUMBERS.put(object, known);
        }
        return known;
    }

    /** As {@code String.valueOf(object)}, but for what has no text of its own. */
    static String text(Object object) {
        Nesting.show(isNameless(object) ? null : object);
        return isNameless(object) ? ownText(object) : String.valueOf(object);
    }

    /** As {@code Object.toString()}. */
    static String ownText(Object object) {
        Class<?> type = object.getClass();
        String name = type.isHidden() ? "lambda" : type.getName();
        return name + "@" + Integer.toHexString(isNameless(object) ? of(object) : object.hashCode());
    }

    /** Arrays and lambdas, and what the library leaves without a hash code of its own. */
    private static boolean isHashedByIdentity(Object object) {
        return isNameless(object)
                || object instanceof Throwable
                || object instanceof StringBuilder
                || object instanceof StringBuffer
                || object instanceof RandomGenerator
                || object instanceof Number
                        && object.getClass().getPackageName().endsWith("atomic");
    }

    static boolean isNameless(Object object) {
        if (object == null) {
            return false;
        }
        Class<?> type = object.getClass();
        return type.isArray() || type == Object.class || type.isHidden();
    }
}
