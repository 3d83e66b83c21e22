package grader.suite;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The words in which checks state what they expect.
 *
 * <p>Each takes first the property as a sentence for students ("the dot product adds up the products of all
 * components"); it may hold no input and no expected value. What was got and expected goes into the detail only.
 */
public final class Expect {

    private static final double RELATIVE = 1e-9;
    private static final double PER_TERM = 1e-12;

    private Expect() {}

    /**
     * The contract's tolerance: |actual − expected| ≤ 1e-9·|expected| + 1e-12·terms.
     *
     * @param terms Σ|terms| of the sum behind the expected value; 0 where there is none
     */
    public static void near(String property, double actual, double expected, double terms) {
        if (!isNear(actual, expected, terms)) {
            throw new Mismatch(property, "returned " + actual + ", expected " + expected);
        }
    }

    /** As {@link #near(String, double, double, double)} for each element; the lengths must agree. */
    public static void near(String property, double[] actual, double[] expected, double[] terms) {
        boolean same = actual.length == expected.length;
        for (int i = 0; same && i < expected.length; i++) {
            same = isNear(actual[i], expected[i], terms[i]);
        }
        if (!same) {
            throw new Mismatch(
                    property, "returned " + Arrays.toString(actual) + ", expected " + Arrays.toString(expected));
        }
    }

    private static boolean isNear(double actual, double expected, double terms) {
        return Math.abs(actual - expected) <= RELATIVE * Math.abs(expected) + PER_TERM * terms;
    }

    /** Exact equality by value, arrays element by element. */
    public static void equal(String property, Object actual, Object expected) {
        if (!Objects.deepEquals(actual, expected)) {
            throw new Mismatch(property, "returned " + show(actual) + ", expected " + show(expected));
        }
    }

    /** A property that is neither a number nor a value; the detail is made only when it fails. */
    public static void holds(String property, boolean condition, Supplier<String> detail) {
        if (!condition) {
            throw new Mismatch(property, detail.get());
        }
    }

    /** The call must throw an IllegalArgumentException (or a subclass) with a non-blank message. */
    public static void illegalArgument(String property, Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException refusal) {
            holds(
                    property + ", with a message that says what is wrong",
                    refusal.getMessage() != null && !refusal.getMessage().isBlank(),
                    () -> "threw " + refusal.getClass().getSimpleName() + " without a message");
            return;
        }
        throw new Mismatch(property, "returned normally, expected an IllegalArgumentException");
    }

    /** What the student was given must still be as it was before the call. */
    public static void unchanged(String property, Object now, Object before) {
        if (!Objects.deepEquals(now, before)) {
            throw new Mismatch(property, "left " + show(now) + " where it was given " + show(before));
        }
    }

    private static String show(Object value) {
        String shown = Arrays.deepToString(new Object[] {value});
        return shown.substring(1, shown.length() - 1);
    }
}
