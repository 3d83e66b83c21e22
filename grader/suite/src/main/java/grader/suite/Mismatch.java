package grader.suite;

import org.opentest4j.AssertionFailedError;

/**
 * A student's answer is not the expected one.
 *
 * <p>It holds two texts that never mix: the {@link #property()} that does not hold, in words any student may read, and the
 * {@link #detail()} with inputs and expected values, for instructors.
 */
public final class Mismatch extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final String detail;
    private final boolean namesItsCall;

    /** One that may lie in any call of the check. */
    public Mismatch(String property, String detail) {
        this(property, detail, false);
    }

    /**
     * One that lies in a certain call.
     *
     * @param call a {@link Call}, or its text
     * @param detail what came of it
     */
    public Mismatch(String property, Object call, String detail) {
        this(property, call + " " + detail, true);
    }

    private Mismatch(String property, String detail, boolean namesItsCall) {
        super(property + ": " + detail);
        this.property = property;
        this.detail = detail;
        this.namesItsCall = namesItsCall;
    }

    /** Whether the detail says which call it is about. */
    public boolean namesItsCall() {
        return namesItsCall;
    }

    /** The sentence for students: holds no hidden input and no expected value. */
    public String property() {
        return property;
    }

    /** Got and expected, for instructors. */
    public String detail() {
        return detail;
    }
}
