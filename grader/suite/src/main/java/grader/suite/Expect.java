package grader.suite;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The words in which checks state what they expect.
 *
 * <p>Each takes first the property as a sentence for students ("the dot product adds up the products of all
 * components"); it may hold no input and no expected value. The call, what was got and what was expected go into the detail
 * only. A call is a {@link Call} or a text; it is asked for its words only when the check fails.
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
    public static void near(String property, Object call, double actual, double expected, double terms) {
        within(property, call, actual, expected, tolerance(expected, terms));
    }

    /** As {@link #near(String, String, double, double, double)} for each element; the lengths must agree. */
    public static void near(String property, Object call, double[] actual, double[] expected, double[] terms) {
        boolean same = actual != null && actual.length == expected.length;
        for (int i = 0; same && i < expected.length; i++) {
            same = isNear(actual[i], expected[i], terms[i]);
        }
        if (!same) {
            throw mismatch(property, call, actual, expected);
        }
    }

    /** At most that far from the expected value; NaN never is. */
    public static void within(String property, Object call, double actual, double expected, double tolerance) {
        if (!(Math.abs(actual - expected) <= tolerance)) {
            throw mismatch(property, call, actual, expected);
        }
    }

    /** Whether {@link #near(String, Object, double, double, double)} would accept it. */
    public static boolean isNear(double actual, double expected, double terms) {
        return Math.abs(actual - expected) <= tolerance(expected, terms);
    }

    private static double tolerance(double expected, double terms) {
        return RELATIVE * Math.abs(expected) + PER_TERM * terms;
    }

    /** Exact equality by value, arrays element by element. */
    public static void equal(String property, Object call, Object actual, Object expected) {
        if (!Objects.deepEquals(actual, expected)) {
            throw mismatch(property, call, actual, expected);
        }
    }

    /** The answers to different inputs must differ, so that no constant earns a point for what it leaves alone. */
    public static void differ(String property, Object one, Object other) {
        if (Objects.deepEquals(one, other)) {
            throw new Mismatch(property, "returned " + Call.show(one) + " both times");
        }
    }

    /** A property of one call; what came of it is told only when it does not hold. */
    public static void holds(String property, Object call, boolean condition, Supplier<String> detail) {
        if (!condition) {
            throw new Mismatch(property, call, detail.get());
        }
    }

    /** A property that is neither a number nor a value; the detail is made only when it fails. */
    public static void holds(String property, boolean condition, Supplier<String> detail) {
        if (!condition) {
            throw new Mismatch(property, detail.get());
        }
    }

    /** The call must throw an IllegalArgumentException (or a subclass) with a non-blank message. */
    public static void illegalArgument(String property, Object call, Runnable wrong) {
        try {
            wrong.run();
        } catch (IllegalArgumentException refusal) {
            holds(
                    property + ", with a message that says what is wrong",
                    call,
                    refusal.getMessage() != null && !refusal.getMessage().isBlank(),
                    () -> "threw " + refusal.getClass().getSimpleName() + " without a message");
            return;
        }
        throw new Mismatch(property, call, "returned normally, expected an IllegalArgumentException");
    }

    /**
     * The call must not throw an IllegalArgumentException: a method that refuses everything refuses nothing in
     * particular. Any other exception is left to the checks of values, which call with such input too.
     */
    public static void accepted(String property, Object call, Runnable right) {
        try {
            right.run();
        } catch (IllegalArgumentException refusal) {
            throw new Mismatch(property, call, "threw " + refusal.getClass().getSimpleName());
        } catch (RuntimeException left) {
            // Only exceptions of the student's get here: what ends a check is an Error and passes.
            return;
        }
    }

    /** What the student was given must still be as it was before the call. */
    public static void unchanged(String property, Object now, Object before) {
        if (!Objects.deepEquals(now, before)) {
            throw new Mismatch(property, "left " + Call.show(now) + " where it was given " + Call.show(before));
        }
    }

    /** The same in the words that every check of it uses: what a method is given belongs to the caller. */
    public static void inputUnchanged(String method, Object now, Object before) {
        unchanged(method + " leaves what it is given as it was", now, before);
    }

    private static Mismatch mismatch(String property, Object call, Object actual, Object expected) {
        return new Mismatch(property, call, "returned " + Call.show(actual) + ", expected " + Call.show(expected));
    }
}
