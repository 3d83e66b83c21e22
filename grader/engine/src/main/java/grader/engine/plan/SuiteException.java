package grader.engine.plan;

/** The suite's author made a mistake; known before anyone is graded. The message names the value and the rule. */
public final class SuiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SuiteException(String message) {
        super(message);
    }

    public SuiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
