package grader.engine;

import grader.engine.worker.WorkerStartException;
import java.util.Optional;

/**
 * Remembers whether workers can be started: where two starts in a row have failed, the next hundred would too. Where some have
 * succeeded before, it takes more to give up.
 */
final class Starts {

    private static final int ENOUGH = 2;
    private static final int ENOUGH_AFTER_SUCCESS = 6;

    private int failedInARow;
    private int enough = ENOUGH;
    private String why = "";

    synchronized void succeeded() {
        failedInARow = 0;
        enough = ENOUGH_AFTER_SUCCESS;
    }

    synchronized void failed(WorkerStartException failure) {
        failedInARow++;
        why = failure.getMessage();
    }

    /** Why no more starts should be tried; empty while there is hope. */
    synchronized Optional<String> hopeless() {
        return failedInARow < enough ? Optional.empty() : Optional.of(why);
    }
}
