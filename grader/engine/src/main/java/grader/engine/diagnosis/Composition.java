package grader.engine.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.Remapper;

/**
 * A known solution in which some methods are those of other known solutions: what comes of mistakes in methods that are built on
 * each other.
 *
 * <p>The others stand beside it under names of their own, and the methods forward to them. Methods whose types belong to a
 * solution stay its own.
 */
final class Composition {

    private final String own;
    private final Map<String, String> ownerByMethod = new HashMap<>();
    private final Map<String, byte[]> classes = new HashMap<>();

    private Composition(String className) {
        this.own = "practice/" + className;
    }

    /**
     * The class files by binary name.
     *
     * @param className the exercise's class
     * @param base the solution that is changed, by binary name
     * @param under by the method to be replaced, the solution that it is taken from
     */
    static Map<String, byte[]> of(String className, Map<String, byte[]> base, Map<String, Map<String, byte[]>> under) {
        Composition composition = new Composition(className);
        under.forEach((method, solution) -> composition.replace(method, solution.get("practice." + className)));
        composition.add(base, "");
        under.forEach((method, solution) -> composition.add(solution, "_" + method));
        return composition.classes;
    }

    private void replace(String method, byte[] donor) {
        ClassVisitor finder = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] thrown) {
                boolean isSeen = (access & Opcodes.ACC_PRIVATE) == 0;
                if (name.equals(method) && isSeen && !descriptor.contains("Lpractice/")) {
                    ownerByMethod.put(name + descriptor, own + "_" + method);
                }
                return null;
            }
        };
        new ClassReader(donor).accept(finder, ClassReader.SKIP_CODE);
    }

    private void add(Map<String, byte[]> solution, String suffix) {
        Set<String> names = new HashSet<>();
        solution.keySet().forEach(name -> names.add(name.replace('.', '/')));
        Remapper renamed = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                return names.contains(name) ? suffixed(name, suffix) : name;
            }
        };
        for (byte[] classFile : solution.values()) {
            ClassReader reader = new ClassReader(classFile);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            ClassVisitor target = new ClassRemapper(writer, renamed);
            reader.accept(reader.getClassName().equals(own) ? new Forwarding(target, own + suffix) : target, 0);
            classes.put(renamed.map(reader.getClassName()).replace('/', '.'), writer.toByteArray());
        }
    }

    /** Nested classes keep the name of the class that they are in. */
    private static String suffixed(String name, String suffix) {
        int end = name.indexOf('$') < 0 ? name.length() : name.indexOf('$');
        return name.substring(0, end) + suffix + name.substring(end);
    }

    /** The exercise's class, whose replaced methods call those that replace them. */
    private final class Forwarding extends ClassVisitor {

        private final String name;

        Forwarding(ClassVisitor target, String name) {
            super(Opcodes.ASM9, target);
            this.name = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            MethodVisitor target = super.visitMethod(access, method, descriptor, signature, thrown);
            String owner = ownerByMethod.getOrDefault(method + descriptor, name);
            if (owner.equals(name)) {
                return target;
            }
            GeneratorAdapter body = new GeneratorAdapter(target, access, method, descriptor);
            body.visitCode();
            body.loadArgs();
            body.invokeStatic(Type.getObjectType(owner), new Method(method, descriptor));
            body.returnValue();
            body.endMethod();
            return null;
        }
    }
}
