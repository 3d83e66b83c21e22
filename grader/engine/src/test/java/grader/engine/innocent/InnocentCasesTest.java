package grader.engine.innocent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.engine.Kit;
import grader.engine.judge.FeedbackLevel;
import grader.engine.plan.Plan;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.worker.Confinement;
import grader.engine.worker.WorkerStartException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What honest students use costs them nothing: right solutions full of it earn every point, through the real engine. */
class InnocentCasesTest {

    @TempDir
    static Path folder;

    private static Kit kit;

    @BeforeAll
    static void open() throws WorkerStartException {
        kit = new Kit(folder, FeedbackLevel.HINTS, Confinement.best().line(0));
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @TestFactory
    Stream<DynamicTest> earnsEveryPoint() throws IOException {
        return InnocentCase.all().stream()
                .map(innocent -> dynamicTest(innocent.name(), () -> earnsEveryPoint(innocent)));
    }

    private static void earnsEveryPoint(InnocentCase innocent) {
        String id = Kit.plan().exercises().stream()
                .filter(exercise -> exercise.className().equals(innocent.className()))
                .findFirst()
                .orElseThrow()
                .id();

        ExerciseResult result = Kit.exercise(kit.grade(innocent.folder()), id);

        assertThat(result.messages()).isEqualTo(innocent.notes());
        assertThat(result.checks()).extracting(CheckResult::message).containsOnly("");
        assertThat(result.score()).isEqualTo(Plan.POINTS);
    }

    /** The list of idioms, and that each is really used where the list says. */
    @TestFactory
    Stream<DynamicTest> idiomsAreUsed() throws IOException {
        Map<String, InnocentCase> cases =
                InnocentCase.all().stream().collect(Collectors.toMap(InnocentCase::name, Function.identity()));
        return Idiom.all().stream()
                .map(idiom -> dynamicTest(
                        idiom.name(),
                        () -> assertThat(cases.get(idiom.folder()).source()).containsPattern(idiom.use())));
    }

    @Test
    void everyCaseIsOnTheList() throws IOException {
        List<String> listed = Idiom.all().stream().map(Idiom::folder).distinct().toList();

        assertThat(InnocentCase.all()).extracting(InnocentCase::name).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(Idiom.all()).hasSizeGreaterThanOrEqualTo(60);
    }
}
