package grader.engine.intake;

import java.util.List;

/**
 * One submission, read once into memory.
 *
 * @param id a safe file name, unique in its batch
 * @param originalName the folder's or file's name as it was found
 * @param digest {@code sha256:} and 64 hex digits over the paths and bytes of its Java files
 * @param notes about the submission as a whole, for students
 * @param exercises one entry an exercise, in the order of the course
 */
public record Submission(
        String id, String originalName, String digest, List<String> notes, List<ExerciseSource> exercises) {

    public Submission {
        notes = List.copyOf(notes);
        exercises = List.copyOf(exercises);
    }

    Submission withId(String unique) {
        return new Submission(unique, originalName, digest, notes, exercises);
    }
}
