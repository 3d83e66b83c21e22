package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Walks what the library is about to walk by itself, element by element and level by level: a collection that holds itself would
 * end the JVM's stack there, and one that holds another twice, and so on, the patience of everyone.
 */
final class Nesting {

    private static final int LEVELS = 3_000;

    /** Longer texts take a time of their own. */
    private static final int LONG = 256;

    /** To begin with a collection takes as long as so many steps. */
    private static final int BEGINNING = 64;

    /** To become text takes an element as long as so many steps. */
    private static final int SHOWN = 16;

    private Nesting() {}

    /** Ends the call where the object holds itself, or more than there are steps for. */
    static void walk(Object object) {
        begin(object, 1);
    }

    /** The same where all that is inside becomes text. */
    static void show(Object object) {
        begin(object, SHOWN);
    }

    private static void begin(Object object, int each) {
        Identity.settle(object);
        digits(object, each);
        if (object instanceof Collection<?> || object instanceof Map<?, ?> || object instanceof Object[]) {
            walk(object, 0, each);
        }
    }

    /** To become text takes a large number long, to be hashed or compared a long text. */
    private static void digits(Object element, int each) {
        if (each > 1 && element instanceof BigInteger number) {
            NumberSizes.digits(number);
        } else if (element instanceof String text && text.length() > LONG) {
            Meter.work(text.length() >> 5);
        }
    }

    /** The characters of all long texts that are elements; of the short ones nobody takes note. */
    static long characters(Object elements) {
        long sum = 0;
        if (elements instanceof String[] array) {
            for (String text : array) {
                sum += text != null && text.length() > LONG ? text.length() : 0;
            }
        } else if (elements instanceof Collection<?> all && isOfTheLibrary(all)) {
            for (Object element : all) {
                sum += element instanceof String text && text.length() > LONG ? text.length() : 0;
            }
        }
        return sum;
    }

    private static void walk(Object object, int level, int each) {
        if (level > LEVELS) {
            Meter.stop(Cause.MEMORY, Stops.NESTED);
        } else if (object instanceof Object[] array) {
            charge(array.length, each);
            for (Object element : array) {
                step(element, level, each);
            }
        } else if (object instanceof Collection<?> elements && isOfTheLibrary(object)) {
            charge(elements.size(), each);
            for (Object element : elements) {
                step(element, level, each);
            }
        } else if (object instanceof Map<?, ?> map && isOfTheLibrary(object)) {
            charge(map.size(), each);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                step(entry.getKey(), level, each);
                step(entry.getValue(), level, each);
            }
        }
    }

    private static void charge(int size, int each) {
        Meter.work(BEGINNING + (long) each * size);
        if (each > 1) {
            Meter.large(16L * size, Stops.TEXT);
        }
    }

    private static void step(Object element, int level, int each) {
        Identity.settle(element);
        digits(element, each);
        if (element instanceof Map.Entry<?, ?> entry && isOfTheLibrary(entry)) {
            step(entry.getKey(), level + 1, each);
            step(entry.getValue(), level + 1, each);
        } else if (element instanceof Optional<?> optional) {
            step(optional.orElse(null), level + 1, each);
        } else if (element instanceof Collection<?> || element instanceof Map<?, ?> || element instanceof Object[]) {
            walk(element, level + 1, each);
        }
    }

    /** An own class's methods are metered themselves. */
    static boolean isOfTheLibrary(Object object) {
        return object.getClass().getClassLoader() == null;
    }
}
