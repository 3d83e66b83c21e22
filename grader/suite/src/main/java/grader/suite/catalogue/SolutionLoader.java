package grader.suite.catalogue;

import java.util.Map;

/** Loads the classes of one solution, each itself before asking its parent; all else comes from there. */
public final class SolutionLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    /**
     * A loader of one solution.
     *
     * @param classes class files by binary name
     * @param parent where all other classes come from
     */
    public SolutionLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
