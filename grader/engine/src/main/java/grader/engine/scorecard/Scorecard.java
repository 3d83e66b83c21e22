package grader.engine.scorecard;

import java.util.List;

/**
 * The whole report for one submission: the same bytes in, the same scorecard out, so no times, paths or host names.
 *
 * @param id the submission's safe id, as in file names
 * @param digest {@code sha256:} and 64 hex digits over the source files that were read
 * @param notes what a student should know about the submission as a whole, such as files that were ignored; may be empty
 * @param exercises in the order of the course
 */
public record Scorecard(String id, String digest, List<String> notes, List<ExerciseResult> exercises) {

    public Scorecard {
        notes = List.copyOf(notes);
        exercises = List.copyOf(exercises);
    }

    /** Points earned, all exercises together. */
    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::score).sum();
    }

    /** Points possible, all exercises together. */
    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseResult::maxScore).sum();
    }
}
