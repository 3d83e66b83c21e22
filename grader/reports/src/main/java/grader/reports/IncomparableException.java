package grader.reports;

/** An earlier scorecard that says nothing about this one; the message completes "nothing is compared, because". */
public final class IncomparableException extends Exception {

    private static final long serialVersionUID = 1L;

    public IncomparableException(String reason) {
        super(reason);
    }
}
