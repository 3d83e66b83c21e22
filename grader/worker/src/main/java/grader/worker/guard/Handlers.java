package grader.worker.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Puts the meter's check first into every handler.
 *
 * <p>javac makes handlers that cover themselves. A check that throws inside its own handler's range would run for ever, so every
 * range is split around the checks: what they throw leaves the method at once.
 */
final class Handlers {

    private final MethodNode method;
    private final int depthLocal;

    /** The check of each handler: its first and its last label. */
    private final Map<LabelNode, LabelNode> checks = new HashMap<>();

    Handlers(MethodNode method, int depthLocal) {
        this.method = method;
        this.depthLocal = depthLocal;
    }

    void check() {
        List<LabelNode[]> inserted = new ArrayList<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (!checks.containsKey(block.handler)) {
                inserted.add(insert(block.handler));
            }
        }
        for (LabelNode[] check : inserted) {
            split(check[0], check[1]);
        }
    }

    private LabelNode[] insert(LabelNode handler) {
        AbstractInsnNode last = handler;
        for (AbstractInsnNode next = handler.getNext(); isNoCode(next); next = next.getNext()) {
            if (next instanceof FrameNode || next instanceof LineNumberNode) {
                last = next;
            }
        }
        LabelNode end = new LabelNode();
        InsnList check = Emit.list(new InsnNode(Opcodes.DUP), new VarInsnNode(Opcodes.ILOAD, depthLocal));
        check.add(Emit.call("caught", "(Ljava/lang/Throwable;I)V"));
        check.add(end);
        method.instructions.insert(last, check);
        checks.put(handler, end);
        return new LabelNode[] {handler, end};
    }

    private static boolean isNoCode(AbstractInsnNode insn) {
        return insn != null && insn.getOpcode() < 0;
    }

    private void split(LabelNode start, LabelNode end) {
        List<TryCatchBlockNode> ranges = new ArrayList<>();
        for (TryCatchBlockNode range : method.tryCatchBlocks) {
            if (isBefore(range.start, end) && isBefore(start, range.end)) {
                add(ranges, range, range.start, start);
                add(ranges, range, end, range.end);
            } else {
                ranges.add(range);
            }
        }
        method.tryCatchBlocks = ranges;
    }

    private void add(List<TryCatchBlockNode> ranges, TryCatchBlockNode range, LabelNode from, LabelNode to) {
        for (AbstractInsnNode insn = from; insn != null && insn != to; insn = insn.getNext()) {
            if (insn.getOpcode() >= 0) {
                if (isBefore(from, to)) {
                    ranges.add(new TryCatchBlockNode(from, to, range.handler, range.type));
                }
                return;
            }
        }
    }

    private boolean isBefore(LabelNode a, LabelNode b) {
        return method.instructions.indexOf(a) < method.instructions.indexOf(b);
    }
}
