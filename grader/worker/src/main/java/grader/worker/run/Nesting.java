package grader.worker.run;

import grader.worker.run.Abort.Cause;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Walks what the library is about to walk by itself, element by element and level by level: a collection that holds itself would
 * end the JVM's stack there, and one that holds another twice, and so on, the patience of everyone.
 */
final class Nesting {

    private static final int LEVELS = 3_000;

    /** To begin with a collection takes as long as so many steps. */
    private static final int BEGINNING = 32;

    private Nesting() {}

    /** Ends the call where the object holds itself, or more than there are steps for. */
    static void walk(Object object) {
        if (object instanceof Collection<?> || object instanceof Map<?, ?> || object instanceof Object[]) {
            walk(object, 0);
        }
    }

    private static void walk(Object object, int level) {
        if (level > LEVELS) {
            Meter.stop(Cause.MEMORY, "this collection holds itself, or is nested too deeply");
        } else if (object instanceof Object[] array) {
            Meter.work(BEGINNING + array.length);
            for (Object element : array) {
                step(object, element, level);
            }
        } else if (object instanceof Collection<?> elements && isOfTheLibrary(object)) {
            Meter.work(BEGINNING + elements.size());
            for (Object element : elements) {
                step(object, element, level);
            }
        } else if (object instanceof Map<?, ?> map && isOfTheLibrary(object)) {
            Meter.work(BEGINNING + map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                step(object, entry.getKey(), level);
                step(object, entry.getValue(), level);
            }
        }
    }

    private static void step(Object holder, Object element, int level) {
        if (element instanceof Map.Entry<?, ?> entry && isOfTheLibrary(entry)) {
            step(holder, entry.getKey(), level + 1);
            step(holder, entry.getValue(), level + 1);
        } else if (element instanceof Optional<?> optional) {
            step(holder, optional.orElse(null), level + 1);
        } else if (element instanceof Collection<?> || element instanceof Map<?, ?> || element instanceof Object[]) {
            walk(element, level + 1);
        }
    }

    /** An own class's methods are metered themselves. */
    private static boolean isOfTheLibrary(Object object) {
        return object.getClass().getClassLoader() == null;
    }
}
