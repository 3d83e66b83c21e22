package grader.engine.shrink;

import grader.suite.probes.Answer;
import grader.suite.probes.Answer.Kind;
import grader.suite.probes.Copies;
import grader.suite.probes.Subject;

/** What a method made of some arguments. */
record Trial(Answer answer, Object value) {

    /** Calls it with copies of the arguments, which it may change. */
    static Trial of(Subject subject, String method, Object[] arguments) {
        Subject.Outcome outcome = subject.call(method, Copies.of(arguments));
        return new Trial(Answer.outcome(outcome), outcome.value());
    }

    /** By the grader, as where a budget is spent: nothing is said about the method. */
    boolean isStopped() {
        return answer.kind() == Kind.ENDED;
    }

    /** Whether both ended in the same way; a number that is infinite or none is another mistake than a wrong number. */
    boolean endsLike(Trial other) {
        return answer.kind() == other.answer.kind() && isNumber() == other.isNumber();
    }

    private boolean isNumber() {
        return !(answer.value() instanceof Double number) || Double.isFinite(number);
    }

    boolean alike(Trial other) {
        return answer.alike(other.answer);
    }

    /** As in {@code returned 4.0} or {@code threw an IllegalArgumentException}. */
    String words() {
        return switch (answer.kind()) {
            case RETURNED -> "returned " + Values.shown(value);
            case REFUSED -> "threw an IllegalArgumentException";
            case REFUSED_WITHOUT_WORDS -> "threw an IllegalArgumentException without a message";
            default -> "threw an exception";
        };
    }

    /** What should have been, as in {@code expected 2.0}. */
    String expected() {
        return "expected " + (answer.kind() == Kind.RETURNED ? Values.shown(value) : "an IllegalArgumentException");
    }
}
