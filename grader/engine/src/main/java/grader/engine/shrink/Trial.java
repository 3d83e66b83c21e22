package grader.engine.shrink;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a method made of some arguments.
 *
 * @param kind how the call ended
 * @param value what was returned; the simple name of what was thrown where it threw; {@code null} where it was stopped
 */
record Trial(Kind kind, Object value) {

    enum Kind {
        RETURNED,
        /** A number that is infinite or none: another mistake than a wrong number. */
        RETURNED_NO_NUMBER,
        /** By an IllegalArgumentException. */
        REFUSED,
        THREW,
        /** By the grader, as where a budget is spent: nothing is said about the method. */
        STOPPED
    }

    private static final double TOLERANCE = 1e-9;

    /** Calls a static method with copies of the arguments, which it may change. */
    static Trial of(Method method, Object[] arguments) {
        try {
            Object value = method.invoke(null, Values.copies(arguments));
            boolean noNumber = value instanceof Double number && !Double.isFinite(number);
            Object shown = value instanceof Enum<?> constant ? constant.name() : value;
            return new Trial(noNumber ? Kind.RETURNED_NO_NUMBER : Kind.RETURNED, shown);
        } catch (InvocationTargetException thrown) {
            return thrown(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Trial thrown(Throwable thrown) {
        if (thrown instanceof IllegalArgumentException) {
            return new Trial(Kind.REFUSED, "IllegalArgumentException");
        }
        return thrown instanceof Exception ? new Trial(Kind.THREW, "an exception") : new Trial(Kind.STOPPED, null);
    }

    /** Whether both came to the same, numbers within a billionth. */
    boolean alike(Trial other) {
        return kind == other.kind && alike(value, other.value);
    }

    private static boolean alike(Object one, Object other) {
        if (one instanceof Double mine && other instanceof Double theirs) {
            double size = Math.max(1, Math.max(Math.abs(mine), Math.abs(theirs)));
            return mine.equals(theirs) || Math.abs(mine - theirs) <= TOLERANCE * size;
        } else if (one instanceof double[] mine && other instanceof double[] theirs) {
            return mine.length == theirs.length && alike(boxed(mine), boxed(theirs));
        }
        return Objects.deepEquals(one, other);
    }

    private static boolean alike(List<Double> mine, List<Double> theirs) {
        for (int i = 0; i < mine.size(); i++) {
            if (!alike((Object) mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** As in {@code returned 4.0} or {@code threw an IllegalArgumentException}. */
    String words() {
        return kind == Kind.RETURNED || kind == Kind.RETURNED_NO_NUMBER
                ? "returned " + Values.shown(value)
                : "threw " + (kind == Kind.REFUSED ? "an " : "") + value;
    }
}
