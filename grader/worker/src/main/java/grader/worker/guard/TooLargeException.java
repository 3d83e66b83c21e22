package grader.worker.guard;

/** A class or method that does not fit into a class file once it is guarded; the message is for students. */
public final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
