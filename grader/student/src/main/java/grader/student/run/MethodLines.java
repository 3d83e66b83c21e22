package grader.student.run;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import grader.student.sample.ExerciseSamples;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** Finds where each method stands in the source, and where it returns: a wrong answer has no other line to show. */
final class MethodLines {

    private final JavaCompiler compiler;

    MethodLines(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    void write(Path source, ExerciseSamples exercise, Journal journal) throws IOException {
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(), files, diagnostic -> {}, null, null, List.of(SourceFile.forCompiler(source)));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree tree && tree.getSimpleName().contentEquals(exercise.className())) {
                        write(unit, Trees.instance(task), tree, exercise, journal);
                    }
                }
            }
        }
    }

    private static void write(
            CompilationUnitTree unit, Trees trees, ClassTree type, ExerciseSamples exercise, Journal journal) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && isAskedFor(method, exercise)) {
                List<Long> returns = new ArrayList<>();
                new Returns(tree -> returns.add(line(unit, trees, tree))).scan(method.getBody(), null);
                journal.write(Event.of(
                        Event.LINES,
                        exercise.id(),
                        method.getName(),
                        line(unit, trees, method),
                        returns.size() == 1 ? returns.get(0) : 0));
            }
        }
    }

    private static boolean isAskedFor(MethodTree method, ExerciseSamples exercise) {
        return exercise.methods().stream()
                .anyMatch(signature -> method.getName().contentEquals(signature.name())
                        && method.getParameters().size()
                                == signature.parameters().size());
    }

    private static long line(CompilationUnitTree unit, Trees trees, Tree tree) {
        long position = trees.getSourcePositions().getStartPosition(unit, tree);
        return unit.getLineMap().getLineNumber(position);
    }

    /** The returns of a method, not those of lambdas and classes inside it. */
    private static final class Returns extends TreeScanner<Void, Void> {

        private final java.util.function.Consumer<ReturnTree> found;

        Returns(java.util.function.Consumer<ReturnTree> found) {
            this.found = found;
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void nothing) {
            found.accept(tree);
            return null;
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            return null;
        }
    }
}
