package grader.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.worker.Confinement;
import grader.engine.worker.Confinement.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Each kind of attack once more without the layer that stops it first: the next one holds. */
class LayersOffTest {

    @TempDir
    static Path folder;

    private static Trap trap;
    private static final List<TrialOutcome> OUTCOMES = new ArrayList<>();

    @BeforeAll
    static void runAll() throws Exception {
        trap = new Trap(folder);
        Confinement confinement = Confinement.best();
        Assumptions.assumeTrue(confinement.level() == Level.NAMESPACES, "the second layer is often the confinement");
        Path classes = Files.createTempDirectory("layers");
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<List<TrialOutcome>>> running = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            List<Trial> trials = Trials.asked().stream()
                    .filter(trial -> trial.layer() == layer)
                    .toList();
            if (trials.isEmpty()) {
                continue; // only some were asked for
            }
            LayerOff off = LayerOff.compile(layer, classes);
            Path place = folder.resolve(layer.name());
            running.add(both.submit(() -> layer.isTheJudges()
                    ? inTheJudge(trials, off, place)
                    : new WorkerTrials(place, trap).run(trials, off.worker(confinement.line(layer.ordinal())))));
        }
        both.shutdown();
        for (Future<List<TrialOutcome>> some : running) {
            OUTCOMES.addAll(some.get());
        }
        OUTCOMES.sort(Comparator.comparing(outcome -> Trials.asked().indexOf(outcome.trial())));
    }

    private static List<TrialOutcome> inTheJudge(List<Trial> trials, LayerOff off, Path place) throws Exception {
        List<TrialOutcome> outcomes = new ArrayList<>();
        for (Trial trial : trials) {
            outcomes.add(new JudgeTrials(place, trap).run(trial, off));
        }
        return outcomes;
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
    }

    @Test
    void eachTrialTakesPlace() {
        assertThat(OUTCOMES.stream().map(TrialOutcome::trial)).containsExactlyInAnyOrderElementsOf(Trials.asked());
    }

    @Test
    void theLayerIsReallyOff() {
        assertThat(namesOf(OUTCOMES.stream().filter(TrialOutcome::layerIsHeard)))
                .isEmpty();
    }

    @Test
    void eachEndsAsExpected() {
        assertThat(OUTCOMES.stream().map(outcome -> outcome.trial().attack() + " " + outcome.status()))
                .containsExactlyInAnyOrderElementsOf(Trials.asked().stream()
                        .map(trial -> trial.attack() + " " + trial.ends())
                        .toList());
    }

    @Test
    void noneChangesWhatAnHonestNeighbourGets() {
        assertThat(namesOf(OUTCOMES.stream().filter(TrialOutcome::neighbourNoticed)))
                .isEmpty();
    }

    @Test
    void noneTellsASecretMakesAFileOrReachesThePort() throws IOException {
        assertThat(namesOf(OUTCOMES.stream()
                        .filter(outcome -> outcome.written().stream().anyMatch(trap::knows))))
                .isEmpty();
        assertThat(trap.secretIsUntouched()).isTrue();
        assertThat(trap.loot()).isEmpty();
        assertThat(trap.visitors()).isZero();
    }

    /** Where the honest rest of the method never runs, no check is passed. */
    @Test
    void noneForgesAResult() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.trial().attack().matches("[PUZ].*|D02.*|R23.*")
                        && !outcome.trial().attack().startsWith("P02"))
                .allSatisfy(outcome -> assertThat(outcome.status()).doesNotContain("passed"));
    }

    @Test
    void scriptInAPageStandsBelowAPolicyThatForbidsIt() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.trial().layer() == Layer.HTML_ESCAPES)
                .flatExtracting(TrialOutcome::written)
                .filteredOn(page -> page.startsWith("<!DOCTYPE html>") && page.contains("<script>alert(1)"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.indexOf("content=\"default-src 'none'"))
                        .isBetween(0, page.indexOf("<script>")));
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        Assumptions.assumeTrue(System.getProperty("attacks.only") == null, "the page has all trials");
        String page = LayersPage.of(OUTCOMES);
        if (AttackPage.isToBeUpdated()) {
            LayersPage.write(page);
        }

        assertThat(LayersPage.read()).isEqualTo(page);
    }

    private static List<String> namesOf(Stream<TrialOutcome> outcomes) {
        return outcomes.map(outcome -> outcome.trial().attack()).toList();
    }
}
