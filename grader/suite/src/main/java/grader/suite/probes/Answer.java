package grader.suite.probes;

import grader.student.rules.PrintedLosses;
import grader.suite.Mismatch;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a probe has shown.
 *
 * @param aspect which side of the call it is about
 * @param kind how the call ended
 * @param value what was returned, changed or printed; {@code null} where nothing was
 * @param tolerance how far two numbers may be apart, for each unit of size but at least 1, and still be alike
 */
public record Answer(Aspect aspect, Kind kind, Object value, double tolerance) {

    /** Side of a call. */
    public enum Aspect {
        /** What it returned or threw. */
        OUTCOME,
        /** Whether the same call comes to the same again. */
        REPEATS,
        /** What became of its arguments. */
        CHANGED,
        /** What it printed. */
        PRINTED
    }

    /** End of a call. */
    public enum Kind {
        RETURNED,
        /** By an IllegalArgumentException with a message. */
        REFUSED,
        REFUSED_WITHOUT_WORDS,
        /** By any other exception: which one depends on how the code is written. */
        FAILED,
        /** By the grader, which ran out of patience. */
        ENDED,
        /** In another way each time, as only a known solution may answer. */
        VARYING
    }

    private static final double EXACT = 1e-9;

    /** What a call came to. */
    public static Answer outcome(Subject.Outcome outcome) {
        Throwable thrown = outcome.thrown();
        if (thrown instanceof IllegalArgumentException refusal) {
            boolean says = refusal.getMessage() != null && !refusal.getMessage().isBlank();
            return new Answer(Aspect.OUTCOME, says ? Kind.REFUSED : Kind.REFUSED_WITHOUT_WORDS, null, 0);
        } else if (thrown instanceof Exception) {
            return new Answer(Aspect.OUTCOME, Kind.FAILED, null, 0);
        } else if (thrown != null && !(thrown instanceof Mismatch)) { // a mismatch is how a returned null arrives
            return new Answer(Aspect.OUTCOME, Kind.ENDED, null, 0);
        }
        Object value = outcome.value() instanceof Enum<?> constant ? constant.name() : outcome.value();
        return new Answer(Aspect.OUTCOME, Kind.RETURNED, value, EXACT);
    }

    static Answer measured(double value, double tolerance) {
        return new Answer(Aspect.OUTCOME, Kind.RETURNED, value, tolerance);
    }

    static Answer repeats(boolean same) {
        return new Answer(Aspect.REPEATS, Kind.RETURNED, same, 0);
    }

    static Answer changed(List<Change> arguments) {
        return new Answer(Aspect.CHANGED, Kind.RETURNED, arguments, 0);
    }

    static Answer printed(Object value) {
        return new Answer(Aspect.PRINTED, Kind.RETURNED, value, 0);
    }

    /** Whether some call came to something else when it was repeated. */
    public static boolean vary(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> answer.aspect == Aspect.REPEATS && answer.value.equals(false));
    }

    /** What a known solution shows when it is asked twice from the beginning. */
    public Answer and(Answer second) {
        return alike(second) ? this : new Answer(aspect, Kind.VARYING, null, 0);
    }

    /** Whether both show the same, as near as the probe can tell. */
    public boolean alike(Answer other) {
        if (aspect != other.aspect || kind != other.kind) {
            return false;
        } else if (aspect == Aspect.PRINTED
                && value instanceof double[] mine
                && other.value instanceof double[] theirs) {
            return PrintedLosses.sameRun(mine, theirs);
        } else if (value instanceof double[] mine && other.value instanceof double[] theirs) {
            return mine.length == theirs.length && Arrays.equals(boxed(mine), boxed(theirs), this::compare);
        } else if (value instanceof Double mine && other.value instanceof Double theirs) {
            return compare(mine, theirs) == 0;
        }
        return Objects.deepEquals(value, other.value);
    }

    private int compare(Double mine, Double theirs) {
        double size = Math.max(1, Math.max(Math.abs(mine), Math.abs(theirs)));
        boolean near = mine.equals(theirs) || Math.abs(mine - theirs) <= tolerance * size;
        return near || mine == 0 && theirs == 0 ? 0 : Double.compare(mine, theirs);
    }

    private static Double[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }
}
