package grader.cli;

/** The command cannot do what it was asked; the message is the one line for standard error. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
