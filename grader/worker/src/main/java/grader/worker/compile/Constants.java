package grader.worker.compile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Finds texts that javac would put together itself and that grow without end: each of a few lines may double the one before. */
final class Constants extends TreeScanner<Void, Void> {

    /** Far more than a class file can hold. */
    private static final long LONGEST = 1 << 20;

    private final Map<String, Long> lengths = new HashMap<>();
    private Tree tooLong;

    private Constants() {}

    /** What is too long, or null. */
    static Tree in(Tree tree) {
        Constants constants = new Constants();
        constants.scan(tree, null);
        return constants.tooLong;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        super.visitVariable(tree, none);
        if (tree.getModifiers().getFlags().contains(Modifier.FINAL)) {
            long length = length(tree.getInitializer());
            lengths.merge(tree.getName().toString(), length, Math::max);
            tooLong = tooLong == null && length > LONGEST ? tree : tooLong;
        }
        return null;
    }

    /** At most; what is no text that is known while compiling has no length. */
    private long length(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text.length() : 0;
        } else if (tree instanceof ParenthesizedTree inner) {
            return length(inner.getExpression());
        } else if (tree instanceof IdentifierTree name) {
            return lengths.getOrDefault(name.getName().toString(), 0L);
        } else if (tree instanceof MemberSelectTree member) {
            return lengths.getOrDefault(member.getIdentifier().toString(), 0L);
        } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return Math.min(2 * LONGEST, length(sum.getLeftOperand()) + length(sum.getRightOperand()));
        }
        return 0;
    }
}
