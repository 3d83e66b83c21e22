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

    public Mismatch(String property, String detail) {
        super(property + ": " + detail);
        this.property = property;
        this.detail = detail;
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
