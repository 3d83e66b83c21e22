package grader.worker.guard;

import java.util.HashMap;
import java.util.Map;

/** Types of the JDK by internal name, found without initialising them. */
final class Library {

    private static final Map<String, Class<?>> FOUND = new HashMap<>();

    private Library() {}

    /** Object for what there is not. */
    static Class<?> type(String internalName) {
        return FOUND.computeIfAbsent(internalName, Library::find);
    }

    private static Class<?> find(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException | LinkageError none) {
            return Object.class;
        }
    }
}
