package grader.engine;

import grader.engine.worker.WorkerStartException;
import java.util.Optional;

/** Remembers whether workers can be started: where two starts in a row have failed, the next hundred would too. */
final class Starts {

    private static final int ENOUGH = 2;

    private int failedInARow;
    private String why = "";

    synchronized void succeeded() {
        failedInARow = 0;
    }

    synchronized void failed(WorkerStartException failure) {
        failedInARow++;
        why = failure.getMessage();
    }

    /** Why no more starts should be tried; empty while there is hope. */
    synchronized Optional<String> hopeless() {
        return failedInARow < ENOUGH ? Optional.empty() : Optional.of(why);
    }
}
