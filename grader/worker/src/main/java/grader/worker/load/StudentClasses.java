package grader.worker.load;

import grader.worker.guard.Guard;
import grader.worker.guard.Policy;
import grader.worker.guard.TooLargeException;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** The class files of one exercise, and a loader over them that is made anew where a check must not see another's traces. */
public final class StudentClasses {

    private final Map<String, byte[]> classes;
    private final boolean keepsState;
    private StudentLoader loader;

    /** Class files by binary name, as the compiler wrote them; they are guarded here. */
    public StudentClasses(Map<String, byte[]> classes, Policy policy) throws TooLargeException {
        this(Guard.apply(classes, policy).classes(), classes);
    }

    private StudentClasses(Map<String, byte[]> classes, Map<String, byte[]> asWritten) {
        this(classes, asWritten.values().stream().anyMatch(StudentClasses::keepsState));
    }

    private StudentClasses(Map<String, byte[]> classes, boolean keepsState) {
        this.classes = classes;
        this.keepsState = keepsState;
        this.loader = new StudentLoader(this.classes);
    }

    /** Class files as they are, for trusted code: to compare with. */
    public static StudentClasses unguarded(Map<String, byte[]> classes) {
        return new StudentClasses(classes, classes);
    }

    /** The same classes for another exercise, in a loader of their own. */
    public StudentClasses another() {
        return new StudentClasses(classes, keepsState);
    }

    /** Begins another check: static state starts over where there is any. */
    public void beginCheck() {
        if (keepsState) {
            reload();
        }
    }

    /** Forgets all static state, also what the JVM knows of failed initialisers. */
    public void reload() {
        loader = new StudentLoader(classes);
    }

    /** Loads a class by binary name, without initialising it. */
    public Class<?> load(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    private static boolean keepsState(byte[] classFile) {
        StateFinder finder = new StateFinder();
        new ClassReader(classFile).accept(finder, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return finder.found;
    }

    /** A static field that is no constant, or an enum constant with a field that can change, or hold what can. */
    private static final class StateFinder extends ClassVisitor {

        private boolean isEnum;
        private boolean found;

        StateFinder() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            boolean compilerMade = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ENUM)) != 0;
            boolean isFixed = (access & Opcodes.ACC_FINAL) != 0 && isPlain(descriptor);
            found |= isStatic ? !compilerMade && value == null : isEnum && !isFixed;
            return null;
        }

        private static boolean isPlain(String descriptor) {
            return descriptor.length() == 1 || descriptor.equals("Ljava/lang/String;");
        }
    }
}
