package grader.worker.guard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Ends a handler that catches what may not be named, once something is caught there. */
final class CatchTypes {

    private final Code code;
    private final Function<String, Optional<Refusal>> type;
    private final Set<LabelNode> marked = new HashSet<>();

    CatchTypes(Code code, Function<String, Optional<Refusal>> type) {
        this.code = code;
        this.type = type;
    }

    void mark() {
        for (TryCatchBlockNode block : code.method().tryCatchBlocks) {
            if (block.type != null) {
                type.apply(block.type).ifPresent(refusal -> mark(block.handler, refusal));
            }
        }
    }

    /** Several types may share a handler, and several ranges. */
    private void mark(LabelNode handler, Refusal refusal) {
        if (!marked.add(handler)) {
            return;
        }
        AbstractInsnNode first = handler;
        while (first.getOpcode() < 0) {
            first = first.getNext();
        }
        code.before(first, Emit.refuse(refusal));
    }
}
