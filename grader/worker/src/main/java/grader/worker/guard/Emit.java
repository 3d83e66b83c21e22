package grader.worker.guard;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Short instruction sequences. */
final class Emit {

    static final String RUN = "grader/worker/run/";

    private Emit() {}

    static InsnList list(AbstractInsnNode... instructions) {
        InsnList list = new InsnList();
        for (AbstractInsnNode insn : instructions) {
            list.add(insn);
        }
        return list;
    }

    /** A call of the meter. */
    static InsnList call(String name, String descriptor) {
        return list(run("Meter", name, descriptor));
    }

    /** A call of a class that student code may reach. */
    static MethodInsnNode run(String owner, String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, RUN + owner, name, descriptor, false);
    }

    static InsnList refuse(Refusal refusal) {
        return list(new LdcInsnNode(refusal.sentence()), run("Refused", "use", "(Ljava/lang/String;)V"));
    }
}
