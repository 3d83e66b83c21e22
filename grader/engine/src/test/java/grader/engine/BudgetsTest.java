package grader.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every right solution that is known earns every point with a twentieth of each budget: steps, memory and output. */
class BudgetsTest {

    private static final int FACTOR = 20;

    @TempDir
    static Path folder;

    private static Kit kit;

    @BeforeAll
    static void open() {
        List<String> line = new ArrayList<>(WorkerCommand.line());
        line.add(1, "-Dgrader.budgets.divisor=" + FACTOR);
        kit = new Kit(folder, FeedbackLevel.HINTS, line);
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void theReferencesNeedNoMore() {
        assertThat(kit.grade(Kit.ROOT.resolve("solutions/src/main")).score()).isEqualTo(100);
    }

    @TestFactory
    Stream<DynamicTest> everyStyleNeedsNoMore() throws IOException {
        try (Stream<Path> exercises = Files.list(Kit.ROOT.resolve("solutions/src/styles"))) {
            return exercises.sorted().toList().stream().flatMap(BudgetsTest::styles);
        }
    }

    private static Stream<DynamicTest> styles(Path exercise) {
        try (Stream<Path> styles = Files.list(exercise)) {
            return styles
                    .sorted()
                    .map(style -> dynamicTest(
                            exercise.getFileName() + "/" + style.getFileName(),
                            () -> assertThat(Kit.exercise(
                                                    kit.grade(style),
                                                    exercise.getFileName().toString())
                                            .checks())
                                    .extracting(CheckResult::status, CheckResult::message)
                                    .containsOnly(tuple(CheckStatus.PASSED, ""))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The budgets are divided indeed: what is fine with all of them is too much here. */
    @Test
    void aTwentiethIsLess() {
        String busy = Kit.reference("Cosine")
                .replaceFirst("double sum = 0;", "double sum = 0; for (int i = 0; i < 10_000_000; i++) { sum += 0; }");

        CheckResult check = Kit.exercise(kit.grade(Map.of("Cosine.java", busy)), "cosine")
                .checks()
                .get(0);

        assertThat(check.status()).isEqualTo(CheckStatus.OVER_BUDGET);
        assertThat(check.message()).contains("after 7 million steps");
    }

    /** Small objects that stay alive end the call well before the JVM's heap ends: no worker is worn out. */
    @Test
    void aListWithoutAnEndEndsBeforeTheHeapDoes() {
        String hoarding = Kit.reference("Cosine")
                .replaceFirst(
                        "double sum = 0;",
                        "double sum = 0; for (java.util.List<Object> all = new java.util.LinkedList<>(); all.size() >= 0; )"
                                + " all.add(new int[] {1});");
        CheckResult check;
        try (Kit whole = new Kit(folder.resolve("whole"))) {
            check = Kit.exercise(whole.grade(Map.of("Cosine.java", hoarding)), "cosine")
                    .checks()
                    .get(0);
        }

        assertThat(check.status()).isEqualTo(CheckStatus.OVER_BUDGET);
        assertThat(check.message()).startsWith("More than 200 MB were in use at once (Cosine.java:");
    }
}
