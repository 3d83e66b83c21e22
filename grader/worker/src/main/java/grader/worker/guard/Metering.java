package grader.worker.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Charges a method's entry, the turns of its loops and its handlers.
 *
 * <pre>
 *   depth = Meter.enter(weight)          first of all
 *   Meter.loop()                         before each jump that may go back
 *   Meter.caught(thrown, depth)          first in each handler
 *   Meter.leave(depth)                   before each return
 * </pre>
 *
 * <p>One local variable is added above the method's own; frames are padded up to it, so that none has to be computed anew.
 */
final class Metering {

    private final int depthLocal;

    Metering(int depthLocal) {
        this.depthLocal = depthLocal;
    }

    void apply(Code code) {
        MethodNode method = code.method();
        Set<LabelNode> passed = new HashSet<>();
        for (AbstractInsnNode insn : code.instructions()) {
            if (insn instanceof LabelNode label) {
                passed.add(label);
            } else if (insn instanceof FrameNode frame) {
                pad(frame);
            } else if (targets(insn).stream().anyMatch(passed::contains)) {
                code.before(insn, Emit.call("loop", "()V"));
            } else if (insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN) {
                InsnList leave = Emit.list(new VarInsnNode(Opcodes.ILOAD, depthLocal));
                leave.add(Emit.call("leave", "(I)V"));
                code.before(insn, leave);
            }
        }
        new Handlers(method, depthLocal).check();
        method.instructions.insert(entry(method));
    }

    private InsnList entry(MethodNode method) {
        InsnList entry = new InsnList();
        LineNumberNode line = firstLine(method);
        if (line != null) {
            LabelNode start = new LabelNode();
            entry.add(start);
            entry.add(new LineNumberNode(line.line, start));
        }
        // The stack that a frame takes grows with its locals; 64 of them count as one more level.
        entry.add(new IntInsnNode(Opcodes.SIPUSH, 1 + (method.maxLocals + method.maxStack) / 64));
        entry.add(Emit.call("enter", "(I)I"));
        entry.add(new VarInsnNode(Opcodes.ISTORE, depthLocal));
        if (isEquals(method)) {
            entry.add(Emit.run("Sizes", "little", "()V"));
        }
        return entry;
    }

    /** A map asks keys of one hash whether they are equal while it walks through all of them, which takes a while each. */
    private static boolean isEquals(MethodNode method) {
        return method.name.equals("equals") && method.desc.equals("(Ljava/lang/Object;)Z");
    }

    private static LineNumberNode firstLine(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode line) {
                return line;
            }
        }
        return null;
    }

    private void pad(FrameNode frame) {
        List<Object> locals = frame.local == null ? new ArrayList<>() : new ArrayList<>(frame.local);
        int slots = 0;
        for (Object local : locals) {
            slots += local == Opcodes.LONG || local == Opcodes.DOUBLE ? 2 : 1;
        }
        for (; slots < depthLocal; slots++) {
            locals.add(Opcodes.TOP);
        }
        locals.add(Opcodes.INTEGER);
        frame.local = locals;
    }

    private static List<LabelNode> targets(AbstractInsnNode insn) {
        if (insn instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        } else if (insn instanceof TableSwitchInsnNode table) {
            return with(table.labels, table.dflt);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            return with(lookup.labels, lookup.dflt);
        }
        return List.of();
    }

    private static List<LabelNode> with(List<LabelNode> labels, LabelNode last) {
        List<LabelNode> all = new ArrayList<>(labels);
        all.add(last);
        return all;
    }
}
