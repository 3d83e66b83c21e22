package grader.cli;

/** How {@code grade} ends. */
final class ExitCode {

    /** Graded, and at least the minimum where one was given. */
    static final int GRADED = 0;

    /** Graded, below the minimum. */
    static final int BELOW_MINIMUM = 1;

    /** Bad usage, or input that cannot be read. */
    static final int USAGE = 2;

    /** Some submission could not be graded through the grader's own fault. */
    static final int FAULT = 3;

    private ExitCode() {}
}
