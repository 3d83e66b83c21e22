package grader.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Confinement;
import grader.engine.worker.Confinement.Level;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile case, through the real engine: with the best confinement that the machine has, and with none. */
class HostileCasesTest {

    @TempDir
    static Path folder;

    private static Trap trap;
    private static Level best;
    private static List<Outcome> confined;
    private static List<Outcome> unconfined;

    /** Both levels at once: they share nothing. What students see is tried on one, what instructors see on the other. */
    @BeforeAll
    static void gradeAll() throws Exception {
        trap = new Trap(folder);
        Confinement confinement = Confinement.best();
        best = confinement.level();
        ExecutorService both = Executors.newFixedThreadPool(2);
        Future<List<Outcome>> first = both.submit(() -> grade("confined", FeedbackLevel.HINTS, confinement.line(0)));
        Future<List<Outcome>> second = both.submit(() -> grade("process", FeedbackLevel.FULL, WorkerCommand.line()));
        both.shutdown();
        confined = first.get();
        unconfined = second.get();
    }

    private static List<Outcome> grade(String name, FeedbackLevel feedback, List<String> line) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Bench bench = new Bench(feedback, line)) {
            Scorecard before = bench.neighbour();
            for (HostileCase attack : HostileCase.all()) {
                var row = bench.grade(attack.submission(folder.resolve(name), trap.bait()));
                // What ended by itself or never ran leaves little: there a neighbour for every few is enough.
                boolean asksNeighbour = attack.verdict().equals("contained") || outcomes.size() % 8 == 0;
                outcomes.add(new Outcome(
                        attack, row, !asksNeighbour || bench.neighbour().equals(before)));
            }
        }
        return outcomes;
    }

    @AfterAll
    static void closeTrap() throws IOException {
        trap.close();
    }

    private static Stream<Outcome> outcomes() {
        return Stream.concat(confined.stream(), unconfined.stream());
    }

    private static Stream<Report> reports() {
        return Stream.concat(
                outcomes().flatMap(outcome -> Reports.of(outcome.row())),
                Stream.of(confined, unconfined)
                        .flatMap(level ->
                                Reports.of(level.stream().map(Outcome::row).toList(), List.of())));
    }

    private static List<String> namesOf(Predicate<Outcome> bad) {
        return outcomes().filter(bad).map(outcome -> outcome.attack().name()).toList();
    }

    @Test
    void thereAreManyAttacks() {
        assertThat(confined.stream().map(outcome -> outcome.attack().number()).distinct())
                .hasSizeGreaterThan(200);
    }

    @Test
    void eachEndsAsExpected() {
        assertThat(outcomes().map(outcome -> ending(outcome.attack(), outcome.status(), outcome.verdict())))
                .containsExactlyElementsOf(outcomes()
                        .map(Outcome::attack)
                        .map(attack -> ending(attack, attack.status(), attack.verdict()))
                        .toList());
    }

    private static String ending(HostileCase attack, String status, String verdict) {
        return attack.name() + " " + status + " " + verdict;
    }

    @Test
    void eachIsToldWhatIsWrong() {
        assertThat(namesOf(outcome -> !outcome.saysWhatItMust())).isEmpty();
    }

    @Test
    void noneCostsAnotherExerciseAPoint() {
        assertThat(namesOf(outcome -> !outcome.othersAreWhole())).isEmpty();
    }

    @Test
    void noneChangesWhatTheNextSubmissionGets() {
        assertThat(namesOf(outcome -> !outcome.alone())).isEmpty();
    }

    @Test
    void noneTellsASecret() throws IOException {
        assertThat(outcomes().map(outcome -> outcome.scorecard().toString())).noneMatch(trap::knows);
        assertThat(reports().map(Report::text)).noneMatch(trap::knows);
        assertThat(trap.secretIsUntouched()).isTrue();
    }

    @Test
    void hintsHoldNothingThatHostileCodeSaid() {
        assertThat(confined).noneMatch(outcome -> outcome.scorecard().toString().contains("CANARY"));
    }

    @Test
    void whatInstructorsSeeHoldsWhatHostileCodeSaid() {
        assertThat(unconfined)
                .filteredOn(outcome -> outcome.attack().number().startsWith("W"))
                .anyMatch(outcome -> outcome.scorecard().toString().contains("CANARY"));
    }

    @Test
    void nothingThatIsWrittenActsOnItsReader() {
        assertThat(reports().flatMap(report -> report.complaint().stream())).isEmpty();
    }

    @Test
    void noneMakesAFileOrReachesThePort() throws IOException {
        assertThat(trap.loot()).isEmpty();
        assertThat(trap.visitors()).isZero();
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        Assumptions.assumeTrue(best == Level.NAMESPACES, "the table has both levels");
        String table = AttackPage.cases(confined, unconfined);
        if (AttackPage.isToBeUpdated()) {
            AttackPage.write(table);
        }

        assertThat(AttackPage.read()).isEqualTo(table);
    }
}
