package grader.engine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import grader.engine.Grader;
import grader.engine.Kit;
import grader.engine.intake.Submissions;
import grader.engine.judge.FeedbackLevel;
import grader.engine.portrait.Portrait.Baselines;
import grader.engine.portrait.Portrait.Coins;
import grader.engine.portrait.Portrait.Descent;
import grader.engine.portrait.Portrait.Directions;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortraitsTest {

    private static final Slot SLOT = new Slot(WorkerCommand.line());
    private static final Grader GRADER = new Grader(Kit.plan(), FeedbackLevel.HINTS, Pictures.TAKEN);

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        SLOT.close();
    }

    @Test
    void theTenPointsAreThoseOfTheStatement() throws ReflectiveOperationException {
        Class<?> stub = Class.forName("practice.GradientDescent");

        assertThat(DescentPainter.X).isEqualTo(stub.getMethod("pointsX").invoke(null));
        assertThat(DescentPainter.Y).isEqualTo(stub.getMethod("pointsY").invoke(null));
    }

    @Test
    void aRightSubmissionIsSeenToBeRight() throws Exception {
        Scorecard card = grade(GRADER, Map.of());

        Directions directions = (Directions) portrait(card, "cosine").orElseThrow();
        assertThat(directions.directions()).hasSize(3).allMatch(one -> Math.abs(one.yours() - one.right()) < 1e-9);
        Descent descent = (Descent) portrait(card, "gradient-descent").orElseThrow();
        assertThat(descent.runs())
                .hasSize(3)
                .allMatch(run -> run.apart() == -1 && run.moments().size() <= 60);
        Coins coins = (Coins) portrait(card, "coin-simulation").orElseThrow();
        assertThat(coins.histogram().stream().mapToInt(Integer::intValue).sum()).isEqualTo(coins.batches());
        assertThat(coins.share().orElseThrow()).isCloseTo(0.0284, within(0.015));
        Baselines baselines = (Baselines) portrait(card, "majority-baseline").orElseThrow();
        assertThat(baselines.dataSets()).hasSize(5).allMatch(set -> set.yours() == set.right() && set.right() > 0.2);
    }

    @Test
    void thereIsNoPortraitOfAStubNorOfWhatIsNotAskedFor() throws Exception {
        Scorecard stub = grade(GRADER, Map.of("Cosine.java", Kit.stub("Cosine")));
        Scorecard unasked = grade(new Grader(Kit.plan(), FeedbackLevel.HINTS), Map.of());

        assertThat(portrait(stub, "cosine")).isEmpty();
        assertThat(unasked.exercises()).allMatch(exercise -> exercise.portrait().isEmpty());
    }

    @Test
    void whateverAMethodDoesForItsPortraitItsChecksAreAsWithout() throws Exception {
        for (String turn : List.of(
                "while (true) {}",
                "System.exit(0);",
                "throw new IllegalStateException();",
                "similarity(a, b);",
                "long[] much = new long[1 << 28]; much[1] = 1;")) {
            Map<String, String> files = Map.of("Cosine.java", turningAtTheExample(turn));

            Scorecard with = grade(GRADER, files);

            assertThat(portrait(with, "cosine")).as(turn).isEmpty();
            assertThat(portrait(with, "coin-simulation")).as(turn).isPresent();
            assertThat(withoutPortraits(with))
                    .as(turn)
                    .isEqualTo(withoutPortraits(grade(new Grader(Kit.plan(), FeedbackLevel.HINTS), files)));
        }
    }

    @Test
    void whatAClassKeptFromHiddenChecksIsGone() throws Exception {
        Map<String, String> files = Map.of(
                "Cosine.java",
                turningAtTheExample("return ++kept;")
                        .replaceFirst("private Cosine", "private static int kept; private Cosine")
                        .replaceFirst("(double dot\\([^{]*\\{)", "$1 kept++;"));

        Directions directions =
                (Directions) portrait(grade(GRADER, files), "cosine").orElseThrow();

        assertThat(directions.directions().get(0).yours()).isEqualTo(1);
    }

    @Test
    void oddNumbersArriveAsTheyAre() throws Exception {
        Scorecard card = grade(GRADER, Map.of("Cosine.java", turningAtTheExample("return Double.NaN;")));

        Directions directions = (Directions) portrait(card, "cosine").orElseThrow();
        assertThat(directions.directions().get(0).yours()).isNaN();
    }

    @Test
    void twoRunsTakeTheSamePortraits() throws Exception {
        assertThat(grade(GRADER, Map.of())).isEqualTo(grade(GRADER, Map.of()));
    }

    /** The reference, except where it is asked about the first vector of the statement's example. */
    private static String turningAtTheExample(String turn) {
        String condition = "if (a.length == 2 && a[0] == 1 && a[1] == 0 && b.length == 2 && b[0] == 0 && b[1] == 5) { "
                + turn + " }";
        return Kit.reference("Cosine").replaceFirst("(double similarity\\([^{]*\\{)", "$1 " + condition);
    }

    private Scorecard grade(Grader grader, Map<String, String> changed) throws Exception {
        Path submission = Files.createDirectories(folder.resolve("submission"));
        for (String name : Kit.plan().classNames()) {
            String text = changed.getOrDefault(name + ".java", Kit.reference(name));
            Files.writeString(submission.resolve(name + ".java"), text);
        }
        return grader.grade(new Submissions(Kit.plan().classNames()).read(submission), SLOT);
    }

    private static Optional<Portrait> portrait(Scorecard card, String exercise) {
        return Kit.exercise(card, exercise).portrait();
    }

    private static List<ExerciseResult> withoutPortraits(Scorecard card) {
        return card.exercises().stream()
                .map(one -> new ExerciseResult(one.id(), one.title(), one.status(), one.messages(), one.checks()))
                .toList();
    }
}
