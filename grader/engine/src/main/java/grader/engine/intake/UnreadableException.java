package grader.engine.intake;

/** A submission, or a batch of them, cannot be read; the message is one line for whoever handed it in. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
