package grader.worker.load;

import java.util.Map;

/** Defines a student's classes; whatever else they name comes from the JDK alone. */
final class StudentLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    StudentLoader(Map<String, byte[]> classes) {
        super("student", ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classes.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, classFile, 0, classFile.length);
    }
}
