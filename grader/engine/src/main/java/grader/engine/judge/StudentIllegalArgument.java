package grader.engine.judge;

import grader.protocol.Reply;

/** The student's code threw an IllegalArgumentException or a subclass: what error checks hope for. */
final class StudentIllegalArgument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reply.Threw threw;
    private final String method;

    StudentIllegalArgument(String method, Reply.Threw threw) {
        super(threw.message());
        this.method = method;
        this.threw = threw;
    }

    /** The trace would be the judge's own, which nobody reads, and there are many refusals in a run. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    String method() {
        return method;
    }

    Reply.Threw threw() {
        return threw;
    }
}
