package grader.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cli.Run;
import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of sets is the same on every JDK that is installed beside this one, whatever the worker did before. */
class JdksTest {

    private static final List<String> CASES = List.of(
            "E08-order-of-a-set",
            "E08b-order-of-lists-of-constants",
            "E08c-order-of-arrays",
            "E08d-order-of-collected-sets",
            "E09-identity-in-a-message");

    @TempDir
    Path folder;

    @Test
    void scorecardsAreTheSameInEveryOrderOnEveryJdk() throws IOException {
        List<String> backwards = new ArrayList<>(CASES);
        Collections.reverse(backwards);
        Map<String, Row> expected = null;
        for (Path jdk : jdks()) {
            Map<String, Row> forwards = graded(jdk, CASES);
            expected = expected == null ? forwards : expected;

            assertThat(forwards).as("%s", jdk.getFileName()).isEqualTo(expected);
            assertThat(graded(jdk, backwards))
                    .as("%s, last case first", jdk.getFileName())
                    .isEqualTo(expected);
        }
    }

    private Map<String, Row> graded(Path jdk, List<String> names) throws IOException {
        List<String> line = new ArrayList<>(WorkerCommand.line());
        line.set(0, jdk.resolve("bin/java").toString());
        Map<String, Row> rows = new TreeMap<>();
        try (Bench bench = new Bench(FeedbackLevel.FULL, line)) {
            for (String name : names) {
                Path below = Files.createTempDirectory(folder, "case");
                rows.put(name, bench.grade(HostileCase.named(name).submission(below, Map.of())));
            }
        }
        return rows;
    }

    private static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> all = new ArrayList<>(List.of(own));
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            for (Path jdk : siblings.sorted().toList()) {
                if (Files.isExecutable(jdk.resolve("bin/javac"))
                        && Run.read(jdk.resolve("release")).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")) {
                    all.add(jdk.toRealPath());
                }
            }
        }
        return all.stream().distinct().toList();
    }
}
