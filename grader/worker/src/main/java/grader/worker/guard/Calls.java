package grader.worker.guard;

import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Rewrites calls of the library: some go elsewhere, some are charged by size first. */
final class Calls {

    /** Hooks that go through all that an object holds. */
    private static final Set<String> WALKS = Set.of("nested", "key");

    private final StudentTypes types;
    private final int firstSpare;
    private final boolean briefly;

    /** Local variables from {@code firstSpare} on are free; what only saves a worker is left out for the sake of brevity. */
    Calls(StudentTypes types, int firstSpare, boolean briefly) {
        this.types = types;
        this.firstSpare = firstSpare;
        this.briefly = briefly;
    }

    void rewrite(Code code) {
        for (AbstractInsnNode insn : code.instructions()) {
            if (insn instanceof MethodInsnNode call && !call.owner.startsWith(Emit.RUN)) {
                rewrite(code, call);
            }
        }
    }

    private void rewrite(Code code, MethodInsnNode call) {
        String home = types.home(call.owner, call.name, call.desc);
        if (types.contains(home)) {
            return;
        }
        if (Redirects.takesSeed(home, call)) {
            code.before(call, Emit.list(Emit.run("Seeds", "next", "()J")));
            call.desc = "(J)V";
            return;
        }
        Redirects.renamed(home, call).ifPresent(name -> call.name = name);
        Optional<MethodInsnNode> other = Redirects.other(home, call);
        if (other.isPresent()) {
            code.replace(call, other.get());
            return;
        }
        Redirects.afterwards(home, call).ifPresent(then -> code.after(call, Emit.list(then)));
        for (Charge charge : Charges.of(home, call)) {
            if (!briefly || !WALKS.contains(charge.hook())) {
                code.before(call, instructions(charge, call));
            }
        }
    }

    private InsnList instructions(Charge charge, MethodInsnNode call) {
        InsnList list = new InsnList();
        Type[] onStack = Charges.operands(call);
        int last = onStack.length;
        if (charge.operands().length == 1 && charge.operands()[0] == last && onStack[last - 1].getSize() == 1) {
            list.add(new InsnNode(Opcodes.DUP));
        } else if (charge.operands().length > 0) {
            viaSpares(charge, onStack, list);
        }
        list.add(Emit.run(charge.owner(), charge.hook(), charge.descriptor()));
        return list;
    }

    /** All operands go to spare variables; they come back, and the charge's own once more above them. */
    private void viaSpares(Charge charge, Type[] onStack, InsnList list) {
        int[] slots = new int[onStack.length];
        int slot = firstSpare;
        for (int i = 0; i < onStack.length; i++) {
            slots[i] = slot;
            slot += onStack[i].getSize();
        }
        for (int i = onStack.length - 1; i >= 0; i--) {
            list.add(new VarInsnNode(onStack[i].getOpcode(Opcodes.ISTORE), slots[i]));
        }
        for (int i = 0; i < onStack.length; i++) {
            list.add(new VarInsnNode(onStack[i].getOpcode(Opcodes.ILOAD), slots[i]));
        }
        for (int operand : charge.operands()) {
            list.add(new VarInsnNode(onStack[operand - 1].getOpcode(Opcodes.ILOAD), slots[operand - 1]));
        }
    }
}
