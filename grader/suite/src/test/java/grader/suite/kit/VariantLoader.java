package grader.suite.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Loads a variant and, against it, the checks anew; all else comes from the parent. */
final class VariantLoader extends ClassLoader {

    private final Map<String, byte[]> variant;

    VariantLoader(Map<String, byte[]> variant) {
        super(VariantLoader.class.getClassLoader());
        this.variant = variant;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = variant.containsKey(name) || name.startsWith("grader.suite.checks.");
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] bytes = variant.containsKey(name) ? variant.get(name) : checks(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] checks(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
