package grader.engine.scorecard;

/** How an exercise ended. */
public enum ExerciseStatus {
    /** Every point. */
    PASSED("passed"),
    /** Some of the points. */
    PARTIAL("partial"),
    /** Written, but no points. */
    FAILED("failed"),
    /** No file, or every method is still a stub. */
    NOT_ATTEMPTED("not-attempted"),
    /** The file does not compile. */
    COMPILE_ERROR("compile-error"),
    /** Nothing of it can be graded because it uses what is not allowed. */
    FORBIDDEN("forbidden"),
    /** The file could not be read, or there are two of its name. */
    ERROR("error");

    private final String word;

    ExerciseStatus(String word) {
        this.word = word;
    }

    /** The status as scorecards spell it. */
    public String word() {
        return word;
    }
}
