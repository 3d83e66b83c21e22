package grader.student.sample;

/** A file of sample checks that says something else than it may; its author's fault, never the student's. */
public final class SampleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SampleException(String message) {
        super(message);
    }
}
