package grader.engine.scorecard;

/** How a check ended. */
public enum CheckStatus {
    PASSED("passed"),
    /** A wrong answer. */
    FAILED("failed"),
    /** The student's code threw. */
    ERROR("error"),
    /** No such method. */
    MISSING("missing"),
    /** Too many steps, too much memory, stack, output or time. */
    OVER_BUDGET("over-budget"),
    /** Met what is not allowed. */
    FORBIDDEN("forbidden"),
    /** The method is still a stub, or calls one. */
    NOT_ATTEMPTED("not-attempted"),
    /** Planned, and nothing came of it; never a pass. */
    NOT_RUN("not-run");

    private final String word;

    CheckStatus(String word) {
        this.word = word;
    }

    /** The status as scorecards spell it. */
    public String word() {
        return word;
    }
}
