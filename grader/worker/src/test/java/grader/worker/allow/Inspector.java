package grader.worker.allow;

import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Asks a policy about everything that class files use, descriptors and catch types included. */
final class Inspector {

    private final Policy policy;
    private final StudentTypes types;
    private List<Refusal> refusals = new ArrayList<>();

    private Inspector(Policy policy, StudentTypes types) {
        this.policy = policy;
        this.types = types;
    }

    /** What is refused in each class, by its binary name, in the order of its code; classes without refusals too. */
    static Map<String, List<Refusal>> inspect(Policy policy, Map<String, byte[]> classes) {
        Inspector inspector = new Inspector(policy, StudentTypes.of(classes));
        Map<String, List<Refusal>> found = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> found.put(name, inspector.inspect(bytes)));
        return found;
    }

    private List<Refusal> inspect(byte[] bytes) {
        refusals = new ArrayList<>();
        new ClassReader(bytes).accept(new Types(), 0);
        return refusals;
    }

    private void add(Optional<Refusal> refusal) {
        refusal.ifPresent(refusals::add);
    }

    private void type(String internalName) {
        add(policy.type(internalName, types));
    }

    private void type(Type type) {
        if (type.getSort() == Type.METHOD) {
            for (Type argument : type.getArgumentTypes()) {
                type(argument);
            }
            type(type.getReturnType());
        } else if (type.getSort() >= Type.ARRAY) {
            type(type.getInternalName());
        }
    }

    private final class Types extends ClassVisitor {

        Types() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type(name);
            add(policy.supertype(parent, types));
            for (String each : interfaces) {
                add(policy.supertype(each, types));
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            type(Type.getType(descriptor));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            type(Type.getMethodType(descriptor));
            return new Instructions();
        }
    }

    private final class Instructions extends MethodVisitor {

        Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(policy.method(owner, name, descriptor, types));
            type(Type.getMethodType(descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(policy.field(owner, name, types));
            type(Type.getType(descriptor));
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            // What is made is named by its constructor, in the student's words.
            if (opcode != Opcodes.NEW) {
                type(type);
            }
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            type(descriptor);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                type(type);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                type(type);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            type(Type.getMethodType(descriptor));
            add(policy.bootstrap(bootstrap, arguments, types));
        }
    }
}
