package grader.worker.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

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

    /** The call that constructs what a {@code new} makes: arguments in between may make more of the same type. */
    static Optional<MethodInsnNode> constructor(TypeInsnNode made) {
        int open = 0;
        for (AbstractInsnNode insn = made; insn != null; insn = insn.getNext()) {
            if (insn.getOpcode() == Opcodes.NEW && ((TypeInsnNode) insn).desc.equals(made.desc)) {
                open++;
            } else if (insn instanceof MethodInsnNode call
                    && call.name.equals("<init>")
                    && call.owner.equals(made.desc)
                    && --open == 0) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
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
