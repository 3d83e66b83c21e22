package grader.worker.run;

/** What student code may spend. A call of a right solution, the slowest that is known among them, takes less than a tenth of each. */
public final class Budgets {

    /** Steps of one check: method entries, turns of loops, exception handlers, and bulk work of the library by size. */
    public static final int STEPS_PER_CHECK = 100_000_000;

    /** Steps of one graded method over all its checks, so that a slow method cannot cost the sum of its checks. */
    public static final int STEPS_PER_METHOD = 300_000_000;

    /** Frames of the student's on the stack, weighted by size; the worker's 256 MB of stack hold several times that. */
    public static final int DEPTH = 30_000;

    /** Bytes allocated in one check, dead or alive. */
    public static final long BYTES_PER_CHECK = 1L << 30;

    /** One array, text or list: well below the worker's heap. */
    public static final long BYTES_AT_ONCE = 64L << 20;

    /** Arrays of this size and more usually stay alive, so they have a budget of their own below the heap. */
    public static final long LARGE = 1L << 20;

    /** All large arrays of one check together. */
    public static final long LARGE_PER_CHECK = 160L << 20;

    /** Bytes printed in one check. */
    public static final int OUTPUT_PER_CHECK = 2 << 20;

    private Budgets() {}
}
