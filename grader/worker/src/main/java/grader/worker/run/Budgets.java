package grader.worker.run;

/**
 * What student code may spend: at least twenty times what the references and the right solutions of other styles spend in the
 * hidden suite, levels of calls aside. Right solutions that were written to be wasteful come as near as a sixth of the steps.
 *
 * <p>That is shown by running the suite on them with a twentieth of each budget: the system property {@code
 * grader.budgets.divisor} divides them. It is given on the worker's command line, where student code cannot reach it.
 */
public final class Budgets {

    private static final int DIVISOR = Integer.getInteger("grader.budgets.divisor", 1);

    /** Steps of one check: method entries, turns of loops, exception handlers, and work of the library by size. */
    public static final int STEPS_PER_CHECK = 150_000_000 / DIVISOR;

    /** Steps of one graded method over all its checks, so that a slow method cannot cost the sum of its checks. */
    public static final int STEPS_PER_METHOD = 300_000_000 / DIVISOR;

    /** Frames of the student's on the stack, weighted by size; the worker's 256 MB of stack hold several times that. */
    public static final int DEPTH = 30_000;

    /** Bytes allocated in one check, dead or alive. */
    public static final long BYTES_PER_CHECK = (3L << 30) / DIVISOR;

    /** One array, text or list: well below the worker's heap. */
    public static final long BYTES_AT_ONCE = (64L << 20) / DIVISOR;

    /** Arrays of this size and more usually stay alive, so they have a budget of their own below the heap. */
    public static final long LARGE = 1L << 20;

    /** All large arrays of one check together. */
    public static final long LARGE_PER_CHECK = (160L << 20) / DIVISOR;

    /** Bytes printed in one check. */
    public static final int OUTPUT_PER_CHECK = (4 << 20) / DIVISOR;

    /**
     * What budgets are divided by for a method that has run over one in an earlier check, levels of calls and single arrays aside. It
     * will mostly do so again: its other checks get less, which is still more than a right method needs, so that they are decided soon.
     */
    public static final int AFTER_OVERRUN = 10;

    private Budgets() {}
}
