package grader.worker.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A submission's own types by internal name: what they extend and what they declare. */
public final class StudentTypes {

    private final Map<String, Declared> types;

    private StudentTypes(Map<String, Declared> types) {
        this.types = types;
    }

    /** Read from class files. */
    public static StudentTypes of(Map<String, byte[]> classFiles) {
        Map<String, Declared> types = new HashMap<>();
        for (byte[] classFile : classFiles.values()) {
            Declared declared = new Declared();
            ClassReader reader = new ClassReader(classFile);
            reader.accept(declared, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            types.put(reader.getClassName(), declared);
        }
        return new StudentTypes(types);
    }

    /** Whether the type is the student's. */
    public boolean contains(String name) {
        return types.containsKey(name);
    }

    /** The superclass of a type of the student's. */
    public String superName(String name) {
        return types.get(name).superName;
    }

    /** The interfaces that a type of the student's names. */
    public List<String> interfaces(String name) {
        return types.get(name).interfaces;
    }

    public boolean declaresMethod(String owner, String name, String descriptor) {
        return contains(owner) && types.get(owner).methods.contains(name + descriptor);
    }

    public boolean declaresField(String owner, String name) {
        return contains(owner) && types.get(owner).fields.contains(name);
    }

    /** How many fields a type of the student's has with its superclasses, as far as they count; none for other types. */
    int fields(String name) {
        int fields = 0;
        for (String type = name; contains(type); type = superName(type)) {
            fields += types.get(type).fields.size();
        }
        return Math.min(fields, 4_000);
    }

    boolean isInterface(String name) {
        return (types.get(name).access & Opcodes.ACC_INTERFACE) != 0;
    }

    /**
     * The type that a method called on {@code owner} belongs to: a type of the student's that declares it, else the first type of
     * the library above.
     */
    String home(String owner, String name, String descriptor) {
        String type = owner;
        while (contains(type)) {
            if (declaresMethod(type, name, descriptor)) {
                return type;
            }
            for (String parent : interfaces(type)) {
                String home = home(parent, name, descriptor);
                if (declaresMethod(home, name, descriptor) || !contains(home) && isInterface(type)) {
                    return home;
                }
            }
            type = superName(type);
        }
        return type;
    }

    /** One type's header and members. */
    private static final class Declared extends ClassVisitor {

        private final Set<String> methods = new HashSet<>();
        private final Set<String> fields = new HashSet<>();
        private int access;
        private String superName;
        private List<String> interfaces = List.of();

        Declared() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int flags, String name, String signature, String parent, String[] parents) {
            access = flags;
            superName = parent;
            interfaces = List.of(parents);
        }

        @Override
        public MethodVisitor visitMethod(int flags, String name, String descriptor, String signature, String[] thrown) {
            methods.add(name + descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(int flags, String name, String descriptor, String signature, Object value) {
            fields.add(name);
            return null;
        }
    }
}
