package grader.worker.compile;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;

/**
 * Finds what takes javac exponentially long: types are inferred anew at each level of lambdas, of choices and of calls inside each
 * other. Each may be several times as deep as in any honest program.
 */
final class Nest extends TreeScanner<Void, Void> {

    private static final int LAMBDAS = 20;
    private static final int CHOICES = 6;
    private static final int CALLS = 60;

    private int lambdas;
    private int choices;
    private int calls;
    private boolean inChoice;
    private Tree tooDeep;

    private Nest() {}

    /** What is nested too deeply, or null. */
    static Tree in(Tree tree) {
        Nest nest = new Nest();
        nest.scan(tree, null);
        return nest.tooDeep;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
        lambdas++;
        note(tree);
        super.visitLambdaExpression(tree, none);
        lambdas--;
        return null;
    }

    /** One in another's branch is a chain, and harmless; one in an argument in another's branch is a level. */
    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
        boolean outer = inChoice;
        inChoice = true;
        super.visitConditionalExpression(tree, none);
        inChoice = outer;
        return null;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        boolean outer = inChoice;
        inChoice = true;
        super.visitSwitchExpression(tree, none);
        inChoice = outer;
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        scan(tree.getMethodSelect(), none);
        arguments(tree, tree.getArguments());
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
        scan(tree.getEnclosingExpression(), none);
        arguments(tree, tree.getArguments());
        return scan(tree.getClassBody(), none);
    }

    private void arguments(Tree call, List<? extends ExpressionTree> arguments) {
        boolean outer = inChoice;
        inChoice = false;
        calls++;
        choices += outer ? 1 : 0;
        note(call);
        scan(arguments, null);
        choices -= outer ? 1 : 0;
        calls--;
        inChoice = outer;
    }

    private void note(Tree tree) {
        if (tooDeep == null && (lambdas > LAMBDAS || choices > CHOICES || calls > CALLS)) {
            tooDeep = tree;
        }
    }
}
