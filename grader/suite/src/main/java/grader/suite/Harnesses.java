package grader.suite;

/** Binds a harness to the thread that runs checks. */
public final class Harnesses {

    private static final ThreadLocal<Harness> BOUND = new ThreadLocal<>();

    private Harnesses() {}

    /** Runs the action with the harness bound to this thread, then unbinds it. */
    public static void with(Harness harness, Runnable action) {
        Harness outer = BOUND.get();
        BOUND.set(harness);
        try {
            action.run();
        } finally {
            if (outer == null) {
                BOUND.remove();
            } else {
                BOUND.set(outer);
            }
        }
    }

    static Harness current() {
        Harness bound = BOUND.get();
        return bound == null ? DirectHarness.INSTANCE : bound;
    }
}
