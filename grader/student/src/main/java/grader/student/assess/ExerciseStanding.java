package grader.student.assess;

import grader.student.run.Outcome.Kind;
import grader.student.sample.ExerciseSamples;
import java.util.List;
import java.util.Optional;

/**
 * An exercise and where the student stands with it.
 *
 * @param exercise the exercise
 * @param problem why it cannot be checked at all, if it cannot
 * @param checks its checks; none if it cannot be checked
 */
public record ExerciseStanding(ExerciseSamples exercise, Optional<Problem> problem, List<CheckStanding> checks) {

    public ExerciseStanding {
        checks = List.copyOf(checks);
    }

    /**
     * What keeps an exercise from being checked.
     *
     * @param place the file and line, as in {@code Cosine.java:27}
     * @param code what stands in that line; empty if unknown
     * @param words the compiler's words
     */
    public record Problem(String place, String code, String words) {}

    /** How an exercise stands, in one word. */
    public enum State {
        /** Every check passes. */
        DONE,
        /** Something is wrong. */
        WRONG,
        /** Nothing is wrong, and something is still to be written. */
        BEGUN,
        /** Nothing is written yet. */
        NOT_STARTED,
        /** It does not compile, or has no file. */
        BROKEN
    }

    /** How it stands. */
    public State state() {
        if (problem.isPresent()) {
            return State.BROKEN;
        }
        if (checks.stream().anyMatch(standing -> standing.outcome().kind().isFailure())) {
            return State.WRONG;
        }
        int passed = count(Kind.PASSED);
        return passed == checks.size() ? State.DONE : passed == 0 ? State.NOT_STARTED : State.BEGUN;
    }

    /** The checks that need mending, in the order of the statement. */
    public List<CheckStanding> failures() {
        return checks.stream()
                .filter(standing -> standing.outcome().kind().isFailure())
                .toList();
    }

    /** How many checks ended so. */
    public int count(Kind kind) {
        return (int) checks.stream()
                .filter(standing -> standing.outcome().kind() == kind)
                .count();
    }

    /** The first method that is still a stub. */
    public Optional<String> nextMethod() {
        return checks.stream()
                .filter(standing -> standing.outcome().kind() == Kind.NOT_ATTEMPTED)
                .map(standing -> standing.outcome().note())
                .map(name -> name.substring(name.indexOf('.') + 1))
                .findFirst();
    }
}
