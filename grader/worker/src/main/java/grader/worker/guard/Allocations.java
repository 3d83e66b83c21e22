package grader.worker.guard;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Charges objects and arrays before they are made. */
final class Allocations {

    /** About what an object of the library or of the student's takes, with a little that it makes itself. */
    private static final int OBJECT_BYTES = 40;

    private final StudentTypes types;
    private final int firstSpare;

    /** Local variables from {@code firstSpare} on are free. */
    Allocations(StudentTypes types, int firstSpare) {
        this.types = types;
        this.firstSpare = firstSpare;
    }

    void charge(Code code) {
        for (AbstractInsnNode insn : code.instructions()) {
            switch (insn.getOpcode()) {
                case Opcodes.NEW -> code.before(insn, constant(size(((TypeInsnNode) insn).desc), "allocate", "(I)V"));
                case Opcodes.NEWARRAY -> code.before(insn, array(primitiveSize(((IntInsnNode) insn).operand)));
                case Opcodes.ANEWARRAY -> code.before(insn, array(4));
                case Opcodes.MULTIANEWARRAY -> code.before(insn, arrays((MultiANewArrayInsnNode) insn));
                default -> {}
            }
        }
    }

    /** What is not known of its superclasses in the library is in the little more. */
    private int size(String type) {
        return Math.max(OBJECT_BYTES, 16 + 8 * types.fields(type));
    }

    private static InsnList array(int size) {
        InsnList charge = Emit.list(new InsnNode(Opcodes.DUP));
        charge.add(constant(size, "array", "(II)V"));
        return charge;
    }

    private static InsnList constant(int value, String name, String descriptor) {
        InsnList charge = Emit.list(new IntInsnNode(Opcodes.SIPUSH, value));
        charge.add(Emit.call(name, descriptor));
        return charge;
    }

    /** The lengths go to spare variables and come back, level by level. */
    private InsnList arrays(MultiANewArrayInsnNode insn) {
        InsnList charge = new InsnList();
        for (int i = insn.dims - 1; i >= 0; i--) {
            charge.add(new VarInsnNode(Opcodes.ISTORE, firstSpare + i));
        }
        charge.add(new InsnNode(Opcodes.LCONST_1));
        Type type = Type.getType(insn.desc);
        for (int i = 0; i < insn.dims; i++) {
            boolean innermost = i == type.getDimensions() - 1;
            charge.add(new VarInsnNode(Opcodes.ILOAD, firstSpare + i));
            charge.add(new IntInsnNode(Opcodes.BIPUSH, innermost ? size(type.getElementType()) : 4));
            charge.add(Emit.call("level", "(JII)J"));
        }
        charge.add(new InsnNode(Opcodes.POP2));
        for (int i = 0; i < insn.dims; i++) {
            charge.add(new VarInsnNode(Opcodes.ILOAD, firstSpare + i));
        }
        return charge;
    }

    private static int size(Type element) {
        return switch (element.getSort()) {
            case Type.BOOLEAN, Type.BYTE -> 1;
            case Type.CHAR, Type.SHORT -> 2;
            case Type.LONG, Type.DOUBLE -> 8;
            default -> 4;
        };
    }

    private static int primitiveSize(int operand) {
        return switch (operand) {
            case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 1;
            case Opcodes.T_CHAR, Opcodes.T_SHORT -> 2;
            case Opcodes.T_LONG, Opcodes.T_DOUBLE -> 8;
            default -> 4;
        };
    }
}
