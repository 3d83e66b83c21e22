package grader.engine.judge;

/**
 * A call came to an end that no check can judge: not attempted, missing, stopped, or lost with its worker. An Error, so that
 * a check that expects an exception does not take it for one.
 */
final class CallEnded extends Error {

    private static final long serialVersionUID = 1L;

    private final transient Ending ending;

    CallEnded(Ending ending) {
        super(ending.message(), null, false, false);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
