package grader.worker.guard;

import grader.worker.run.Sizes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Charges at the beginning of each stretch of code without jumps what its instructions would charge one by one, where the amounts
 * are known: a table of a few thousand entries just fits into a method, and with a charge for each it no longer would.
 */
final class Stretches {

    private static final Map<String, Integer> AMOUNTS =
            Map.of("box", Sizes.BOX, "element", Sizes.ELEMENT, "entry", Sizes.ENTRY);

    /** Longer arrays than this are charged for the time to clear them as well. */
    private static final int SHORT_ARRAY = 4096;

    private final Code code;
    private AbstractInsnNode start;
    private int amount;

    Stretches(Code code) {
        this.code = code;
    }

    void gather() {
        for (AbstractInsnNode insn : code.instructions()) {
            if (insn instanceof MethodInsnNode call && call.owner.startsWith(Emit.RUN)) {
                known(call).ifPresent(this::take);
            }
            if (ends(insn)) {
                flush();
            } else if (start == null && insn.getOpcode() >= 0 && isThere(insn)) {
                start = insn;
            }
        }
        flush();
    }

    /** A charge with a fixed amount, and the instructions that make it. */
    private record Known(int amount, List<AbstractInsnNode> instructions) {}

    private static Optional<Known> known(MethodInsnNode call) {
        if (AMOUNTS.containsKey(call.name) && call.desc.equals("()V")) {
            return Optional.of(new Known(AMOUNTS.get(call.name), List.of(call)));
        } else if (call.name.equals("allocate")) {
            return Optional.of(new Known(operand(call.getPrevious()), List.of(call.getPrevious(), call)));
        } else if (call.name.equals("array")) {
            return array(call);
        }
        return Optional.empty();
    }

    /** The length, a copy of it, the size of an element, and the charge. */
    private static Optional<Known> array(MethodInsnNode call) {
        AbstractInsnNode size = call.getPrevious();
        AbstractInsnNode copy = size.getPrevious();
        int length = constant(copy.getPrevious());
        return length < 0 || length >= SHORT_ARRAY
                ? Optional.empty()
                : Optional.of(new Known(16 + length * operand(size), List.of(copy, size, call)));
    }

    private static int operand(AbstractInsnNode push) {
        return ((IntInsnNode) push).operand;
    }

    /** The number that is pushed, or -1. */
    private static int constant(AbstractInsnNode push) {
        int opcode = push == null ? -1 : push.getOpcode();
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            return opcode - Opcodes.ICONST_0;
        }
        return opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH ? operand(push) : -1;
    }

    private void take(Known known) {
        amount += known.amount;
        for (AbstractInsnNode insn : known.instructions) {
            if (insn == start) {
                start = following(known.instructions.get(known.instructions.size() - 1));
            }
        }
        known.instructions.forEach(code.method().instructions::remove);
    }

    private static AbstractInsnNode following(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        while (next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }

    private boolean isThere(AbstractInsnNode insn) {
        return insn.getNext() != null || insn.getPrevious() != null;
    }

    /** Where control may come from elsewhere there is a frame. */
    private static boolean ends(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return insn instanceof FrameNode
                || insn instanceof JumpInsnNode
                || insn instanceof TableSwitchInsnNode
                || insn instanceof LookupSwitchInsnNode
                || opcode == Opcodes.ATHROW
                || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    }

    private void flush() {
        if (amount > 0) {
            code.before(start, Emit.list(new LdcInsnNode(amount), Emit.run("Meter", "allocate", "(I)V")));
        }
        start = null;
        amount = 0;
    }
}
