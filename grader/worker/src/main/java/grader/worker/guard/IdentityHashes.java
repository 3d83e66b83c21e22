package grader.worker.guard;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives classes that have no {@code hashCode} of their own one that counts objects, so that a hash set of them has the same order on
 * every run.
 */
final class IdentityHashes {

    private static final String FIELD = "hash$";

    private IdentityHashes() {}

    static void inject(ClassNode type) {
        boolean plain = (type.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM)) == 0;
        if (!plain || !type.superName.equals("java/lang/Object") || declares(type)) {
            return;
        }
        type.fields.add(new FieldNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC, FIELD, "I", null, null));
        MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
        method.maxLocals = 1;
        method.maxStack = 2;
        body(method.instructions, type.name);
        type.methods.add(method);
    }

    private static boolean declares(ClassNode type) {
        return type.methods.stream().anyMatch(method -> method.name.equals("hashCode") && method.desc.equals("()I"));
    }

    /** The number, given when first asked for. */
    private static void body(InsnList body, String owner) {
        LabelNode known = new LabelNode();
        body.add(new VarInsnNode(Opcodes.ALOAD, 0));
        body.add(new FieldInsnNode(Opcodes.GETFIELD, owner, FIELD, "I"));
        body.add(new JumpInsnNode(Opcodes.IFNE, known));
        body.add(new VarInsnNode(Opcodes.ALOAD, 0));
        body.add(Emit.run("Identity", "next", "()I"));
        body.add(new FieldInsnNode(Opcodes.PUTFIELD, owner, FIELD, "I"));
        body.add(known);
        body.add(new FrameNode(Opcodes.F_NEW, 1, new Object[] {owner}, 0, new Object[0]));
        body.add(new VarInsnNode(Opcodes.ALOAD, 0));
        body.add(new FieldInsnNode(Opcodes.GETFIELD, owner, FIELD, "I"));
        body.add(new InsnNode(Opcodes.IRETURN));
    }
}
