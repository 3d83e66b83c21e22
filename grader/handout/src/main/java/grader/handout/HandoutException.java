package grader.handout;

/** The project cannot be handed out as it is; the message says why in one line. */
public final class HandoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HandoutException(String message) {
        super(message);
    }
}
