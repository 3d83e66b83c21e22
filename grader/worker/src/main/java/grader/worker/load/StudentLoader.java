package grader.worker.load;

import grader.worker.run.HashCodes;
import grader.worker.run.Meter;
import java.util.Map;

/** Defines a student's classes; whatever else they name comes from the JDK, or is what their instrumented code calls. */
final class StudentLoader extends ClassLoader {

    private static final String RUN = Meter.class.getPackageName() + ".";

    private final Map<String, byte[]> classes;

    StudentLoader(Map<String, byte[]> classes) {
        super("student", ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(RUN) ? Meter.class.getClassLoader().loadClass(name) : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classes.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        Class<?> type = defineClass(name, classFile, 0, classFile.length);
        HashCodes.give(type, name.hashCode());
        return type;
    }
}
