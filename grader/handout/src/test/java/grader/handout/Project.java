package grader.handout;

import grader.student.assess.Assessment;
import grader.student.assess.Assessor;
import grader.student.run.Limits;
import grader.student.run.Places;
import grader.student.sample.ExerciseSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** This project, seen from the module's folder, and handouts of it in which somebody has worked. */
final class Project {

    static final Path ROOT = Path.of("..", "..");
    static final Path REFERENCES = ROOT.resolve("solutions/src/main/java/practice");

    /** As for students, but nobody waits ten seconds for a loop that is known to be endless. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(60));

    private static final Map<String, byte[]> FILES = Handout.files(ROOT);

    private Project() {}

    static List<ExerciseSamples> exercises() throws IOException {
        return new Places(ROOT.resolve("exercises"), ROOT).samples();
    }

    /** Unpacks the handout, puts a folder's Java files in, and has them checked. */
    static Assessment assess(Path work, Path submission) throws IOException, InterruptedException {
        unpack(work);
        copySources(submission, work);
        Places places = new Places(work.resolve("exercises"), work.resolve("target/card"));
        return new Assessor(places, work.resolve("target/classes"), LIMITS).assess(places.samples());
    }

    static void unpack(Path folder) throws IOException {
        for (var file : FILES.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    static void copySources(Path submission, Path handout) throws IOException {
        try (Stream<Path> files = Files.list(submission)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString();
                Files.write(
                        handout.resolve("exercises/src/main/java/practice").resolve(name), Files.readAllBytes(file));
            }
        }
    }
}
