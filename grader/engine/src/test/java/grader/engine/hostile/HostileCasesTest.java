package grader.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Confinement;
import grader.engine.worker.Confinement.Level;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile case, through the real engine: with the best confinement that the machine has, and with none. */
class HostileCasesTest {

    private static final Path TABLE = Kit.ROOT.resolve("docs/attacks.md");

    private static final Path REFERENCE = Kit.ROOT.resolve("solutions/src/main");

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
        try (Kit kit = new Kit(folder.resolve(name), feedback, line)) {
            Scorecard before = kit.grade(REFERENCE);
            for (HostileCase attack : HostileCase.all()) {
                Scorecard scorecard = kit.grade(attack.files(trap.bait()));
                // What was blocked did not run: there a neighbour for every few is enough.
                boolean asksNeighbour = !attack.verdict().equals("blocked") || outcomes.size() % 8 == 0;
                outcomes.add(new Outcome(
                        attack,
                        scorecard,
                        !asksNeighbour || kit.grade(REFERENCE).equals(before)));
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

    @Test
    void thereAreManyCases() {
        assertThat(confined).hasSizeGreaterThan(80);
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
    void noneCostsAnotherExerciseAPoint() {
        assertThat(outcomes()
                        .filter(outcome -> outcome.others() != 75)
                        .map(outcome -> outcome.attack().name()))
                .isEmpty();
    }

    @Test
    void noneChangesWhatTheNextSubmissionGets() {
        assertThat(outcomes()
                        .filter(outcome -> !outcome.alone())
                        .map(outcome -> outcome.attack().name()))
                .isEmpty();
    }

    @Test
    void noneTellsTheSecret() throws IOException {
        assertThat(outcomes().map(outcome -> outcome.scorecard().toString())).noneMatch(trap::knows);
        assertThat(trap.secretIsUntouched()).isTrue();
    }

    @Test
    void hintsHoldNothingThatHostileCodeSaid() {
        assertThat(confined).noneMatch(outcome -> outcome.scorecard().toString().contains("CANARY"));
    }

    @Test
    void noneMakesAFileOrReachesThePort() throws IOException {
        assertThat(trap.loot()).isEmpty();
        assertThat(trap.visitors()).isZero();
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        Assumptions.assumeTrue(best == Level.NAMESPACES, "the table has both levels");
        String table = AttackTable.of(confined, unconfined);
        if (Boolean.getBoolean("attacks.update")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }

        assertThat(Kit.read(TABLE)).isEqualTo(table);
    }
}
