package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of an exercise that is not in the suite, in which a test may break one thing. */
abstract class OwnExerciseFixture {

    static final String CHECKS = "checks/SoftmaxChecks.java";
    static final String SMALLEST = "forms/predict-smallest/last-of-ties/";

    private static final Path SOFTMAX = Path.of("src/test/exercises/softmax");

    @TempDir
    Path folder;

    Path own;

    @BeforeEach
    void copy() {
        own = folder.resolve("softmax");
        Run.copy(SOFTMAX, own);
    }

    Run validate() {
        Run run = Run.of("validate", "--exercise", own, "--out", folder.resolve("out"));
        String prefix = folder.toString().replace('\\', '/') + "/";
        return new Run(run.status(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
    }

    void edit(String file, String from, String to) {
        String text = Run.read(own.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        write(own.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    int line(String file, String text) {
        List<String> lines = Run.read(own.resolve(file)).lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(text))
                        .findFirst()
                        .orElseThrow());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    void delete(String path) {
        try (Stream<Path> all = Files.walk(own.resolve(path))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
