package grader.worker.run;

import java.util.IdentityHashMap;
import java.util.Map;

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

    static int of(Object object) {
        if (object == null) {
            return 0;
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

    static boolean isNameless(Object object) {
        if (object == null) {
            return false;
        }
        Class<?> type = object.getClass();
        return type.isArray() || type == Object.class || type.isHidden();
    }
}
