package grader.student.run;

import grader.student.sample.ExerciseSamples;
import grader.student.sample.SampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things lie.
 *
 * @param exercises the students' folder, with {@code src} in it
 * @param work where class files and the journal go
 */
public record Places(Path exercises, Path work) {

    private static final String SAMPLES = ".samples";

    /** The student's sources. */
    public Path sources() {
        return exercises.resolve("src/main/java");
    }

    /** The student's file of a class. */
    public Path source(String className) {
        return sources().resolve("practice").resolve(className + ".java");
    }

    /** The class files of an exercise. */
    public Path classes(String id) {
        return work.resolve("classes").resolve(id);
    }

    /** What has happened. */
    public Path journal() {
        return work.resolve("journal.txt");
    }

    /** All exercises with sample checks, in the order of the course. */
    public List<ExerciseSamples> samples() throws IOException {
        Path folder = exercises.resolve("src/test/resources/practice");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SAMPLES))
                    .map(Places::read)
                    .sorted(Comparator.comparingInt(ExerciseSamples::number))
                    .toList();
        }
    }

    private static ExerciseSamples read(Path file) {
        try {
            return SampleFile.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
