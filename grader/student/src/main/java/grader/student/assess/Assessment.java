package grader.student.assess;

import grader.student.run.Outcome.Kind;
import java.util.List;

/**
 * Where a student stands.
 *
 * @param exercises in the order of the course
 */
public record Assessment(List<ExerciseStanding> exercises) {

    public Assessment {
        exercises = List.copyOf(exercises);
    }

    /** Whether anything is to be mended; what is not written yet is not. */
    public boolean hasFailures() {
        return exercises.stream()
                .anyMatch(standing -> standing.state() == ExerciseStanding.State.WRONG
                        || standing.state() == ExerciseStanding.State.BROKEN);
    }

    /** How many checks pass. */
    public int passed() {
        return exercises.stream()
                .mapToInt(standing -> standing.count(Kind.PASSED))
                .sum();
    }

    /** How many checks there are. */
    public int total() {
        return exercises.stream()
                .mapToInt(standing -> standing.exercise().checks().size())
                .sum();
    }
}
