package grader.worker.guard;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method's instructions, and where something may be put before one of them.
 *
 * <p>A stack map frame names an object that is not yet constructed by the place of its {@code new}: nothing may come between that
 * label and the instruction.
 */
final class Code {

    private final MethodNode method;
    private final Map<AbstractInsnNode, LabelNode> news = new HashMap<>();

    Code(MethodNode method) {
        this.method = method;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn instanceof FrameNode frame) {
                pin(frame);
            }
        }
    }

    MethodNode method() {
        return method;
    }

    /** As they are now; safe to change the method while walking them. */
    AbstractInsnNode[] instructions() {
        return method.instructions.toArray();
    }

    void before(AbstractInsnNode insn, InsnList inserted) {
        LabelNode label = news.get(insn);
        method.instructions.insertBefore(label == null ? insn : label, inserted);
    }

    void after(AbstractInsnNode insn, InsnList inserted) {
        method.instructions.insert(insn, inserted);
    }

    void replace(AbstractInsnNode insn, AbstractInsnNode by) {
        method.instructions.set(insn, by);
    }

    private void pin(FrameNode frame) {
        if (frame.local != null) {
            frame.local.replaceAll(this::pinned);
        }
        if (frame.stack != null) {
            frame.stack.replaceAll(this::pinned);
        }
    }

    private Object pinned(Object type) {
        if (!(type instanceof LabelNode label)) {
            return type;
        }
        AbstractInsnNode insn = label;
        while (insn.getOpcode() != Opcodes.NEW) {
            insn = insn.getNext();
        }
        AbstractInsnNode made = insn;
        return news.computeIfAbsent(made, none -> {
            LabelNode own = new LabelNode();
            method.instructions.insertBefore(made, own);
            return own;
        });
    }
}
