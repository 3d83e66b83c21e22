package grader.worker.compile;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.List;

/**
 * Counts statements that stand in a block: a compound statement is one plus what its blocks contain, its header nothing more;
 * labels, {@code else}, lone blocks and lone semicolons add nothing; one declaration of several variables is one.
 */
final class StatementCounter {

    private final SourcePositions positions;
    private final CompilationUnitTree unit;

    StatementCounter(SourcePositions positions, CompilationUnitTree unit) {
        this.positions = positions;
        this.unit = unit;
    }

    int count(BlockTree body) {
        return all(body.getStatements());
    }

    private int all(List<? extends StatementTree> statements) {
        int sum = 0;
        StatementTree previous = null;
        for (StatementTree statement : statements) {
            sum += sameDeclaration(previous, statement) ? nested(statement) : one(statement);
            previous = statement;
        }
        return sum;
    }

    /** javac splits {@code double w = 0, b = 0;} in two that share their type. */
    private boolean sameDeclaration(StatementTree previous, StatementTree statement) {
        return previous instanceof VariableTree first
                && statement instanceof VariableTree second
                && positions.getStartPosition(unit, first) == positions.getStartPosition(unit, second);
    }

    private int one(StatementTree statement) {
        if (statement == null || statement instanceof EmptyStatementTree) {
            return 0;
        } else if (statement instanceof BlockTree block) {
            return all(block.getStatements());
        } else if (statement instanceof LabeledStatementTree labeled) {
            return one(labeled.getStatement());
        } else if (statement instanceof IfTree choice) {
            return 1 + one(choice.getThenStatement()) + one(choice.getElseStatement());
        } else if (statement instanceof ForLoopTree loop) {
            return 1 + one(loop.getStatement());
        } else if (statement instanceof EnhancedForLoopTree loop) {
            return 1 + one(loop.getStatement());
        } else if (statement instanceof WhileLoopTree loop) {
            return 1 + one(loop.getStatement());
        } else if (statement instanceof DoWhileLoopTree loop) {
            return 1 + one(loop.getStatement());
        } else if (statement instanceof SynchronizedTree guarded) {
            return 1 + one(guarded.getBlock());
        } else if (statement instanceof SwitchTree choice) {
            return 1 + choice.getCases().stream().mapToInt(this::ofCase).sum();
        } else if (statement instanceof TryTree attempt) {
            return 1 + ofTry(attempt);
        }
        return 1 + nested(statement);
    }

    private int ofCase(CaseTree branch) {
        if (branch.getStatements() != null) {
            return all(branch.getStatements());
        }
        return branch.getBody() instanceof StatementTree body ? one(body) : 0;
    }

    private int ofTry(TryTree attempt) {
        int sum = one(attempt.getBlock()) + one(attempt.getFinallyBlock());
        for (CatchTree handler : attempt.getCatches()) {
            sum += one(handler.getBlock());
        }
        return sum;
    }

    /** Blocks inside an expression: of a lambda, an anonymous class, a switch expression. */
    private int nested(Tree tree) {
        int[] sum = {0};
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitBlock(BlockTree block, Void none) {
                        sum[0] += all(block.getStatements());
                        return null;
                    }
                },
                null);
        return sum[0];
    }
}
