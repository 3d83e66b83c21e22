package grader.worker.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import grader.protocol.Reply.Diagnostic;
import grader.words.CompilerNotes;

/** Looks at each file as soon as javac has parsed it, a helper's too, and ends the compilation where it would take for ever. */
final class Caps implements TaskListener {

    private final Trees trees;
    private final Sources sources;

    Caps(JavacTask task, Sources sources) {
        this.trees = Trees.instance(task);
        this.sources = sources;
    }

    /** Ends the compilation. */
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        private ExceededException(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            CompilationUnitTree unit = event.getCompilationUnit();
            check(Nest.in(unit), unit, CompilerNotes.nested());
            check(Constants.in(unit), unit, CompilerNotes.longText());
        }
    }

    private void check(Tree found, CompilationUnitTree unit, String message) {
        if (found != null) {
            long start = trees.getSourcePositions().getStartPosition(unit, found);
            int line = (int) unit.getLineMap().getLineNumber(start);
            throw new ExceededException(Diagnostics.at(sources.unit(unit.getSourceFile()), line, message));
        }
    }
}
