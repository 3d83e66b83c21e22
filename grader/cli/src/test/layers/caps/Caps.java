package grader.worker.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import grader.protocol.Reply.Diagnostic;

/** Lets javac try whatever it is given. */
final class Caps implements TaskListener {

    Caps(JavacTask task, Sources sources) {}

    static final class ExceededException extends RuntimeException {

        Diagnostic diagnostic() {
            throw new IllegalStateException("nothing is too much");
        }
    }
}
