package grader.worker.compile;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import java.util.List;

/** Tells a method that nobody has written yet. */
final class Stubs {

    private Stubs() {}

    /** True while the body is nothing but {@code throw new UnsupportedOperationException("TODO …")}. */
    static boolean isStub(MethodTree method) {
        List<? extends StatementTree> body = method.getBody().getStatements();
        if (body.size() != 1 || !(body.get(0) instanceof ThrowTree thrown)) {
            return false;
        }
        return thrown.getExpression() instanceof NewClassTree made
                && made.getIdentifier().toString().endsWith("UnsupportedOperationException")
                && made.getArguments().size() == 1
                && saysTodo(made.getArguments().get(0));
    }

    private static boolean saysTodo(ExpressionTree message) {
        return message instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && text.startsWith("TODO");
    }
}
