package grader.engine.worker;

/** A worker is gone and its call unanswered. Never a pass, and never a zero without a second try. */
public final class WorkerLostException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean outOfTime;

    public WorkerLostException(String message, boolean outOfTime, Throwable cause) {
        super(message, cause);
        this.outOfTime = outOfTime;
    }

    /** True where the watchdog ended it; false where it ended by itself or broke the protocol. */
    public boolean outOfTime() {
        return outOfTime;
    }
}
