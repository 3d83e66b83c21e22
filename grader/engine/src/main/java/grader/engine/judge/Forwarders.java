package grader.engine.judge;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes stub-shaped classes whose public static methods forward their calls:
 *
 * <pre>
 *   static double dot(double[] a, double[] b) {
 *     return (Double) Forwarding.call(Cosine.class, "dot", "([D[D)D", new Object[] {a, b});
 *   }
 * </pre>
 */
final class Forwarders extends ClassVisitor {

    private static final String FORWARDING = Type.getInternalName(Forwarding.class);
    private static final String CALL =
            "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;[Ljava/lang/Object;)" + "Ljava/lang/Object;";

    private String owner;

    private Forwarders(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    static byte[] ofStub(byte[] stub) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(stub).accept(new Forwarders(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        owner = name;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean forwarded = (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_PUBLIC) != 0;
        if (forwarded) {
            forward(super.visitMethod(access, name, descriptor, signature, exceptions), name, descriptor);
        }
        return null;
    }

    private void forward(MethodVisitor code, String name, String descriptor) {
        code.visitCode();
        code.visitLdcInsn(Type.getObjectType(owner));
        code.visitLdcInsn(name);
        code.visitLdcInsn(descriptor);
        pushArguments(code, Type.getArgumentTypes(descriptor));
        code.visitMethodInsn(Opcodes.INVOKESTATIC, FORWARDING, "call", CALL, false);
        returnAs(code, Type.getReturnType(descriptor));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void pushArguments(MethodVisitor code, Type[] types) {
        code.visitIntInsn(Opcodes.BIPUSH, types.length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        int slot = 0;
        for (int i = 0; i < types.length; i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.BIPUSH, i);
            code.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), slot);
            box(code, types[i]);
            code.visitInsn(Opcodes.AASTORE);
            slot += types[i].getSize();
        }
    }

    private static void box(MethodVisitor code, Type type) {
        if (isPrimitive(type)) {
            String wrapper = wrapper(type);
            String descriptor = "(" + type.getDescriptor() + ")L" + wrapper + ";";
            code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "valueOf", descriptor, false);
        }
    }

    private static void returnAs(MethodVisitor code, Type type) {
        if (isPrimitive(type)) {
            String wrapper = wrapper(type);
            code.visitTypeInsn(Opcodes.CHECKCAST, wrapper);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, wrapper, type.getClassName() + "Value", "()" + type.getDescriptor(), false);
        } else {
            code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        }
        code.visitInsn(type.getOpcode(Opcodes.IRETURN));
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
    }

    private static String wrapper(Type type) {
        return switch (type.getSort()) {
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.DOUBLE -> "java/lang/Double";
            case Type.BOOLEAN -> "java/lang/Boolean";
            default -> throw new IllegalArgumentException("no value of " + type + " crosses the pipe");
        };
    }
}
