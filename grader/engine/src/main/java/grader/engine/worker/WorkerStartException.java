package grader.engine.worker;

/** No worker can be started: a fault of the machine or of the installation, never of a submission. */
public final class WorkerStartException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    WorkerStartException(String why, Throwable cause) {
        super("a worker could not be started: " + why, cause);
    }
}
