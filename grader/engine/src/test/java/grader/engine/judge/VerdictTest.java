package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.plan.PlannedCheck;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Endings as a scorecard: what is planned and did not run earns nothing and says so. */
class VerdictTest {

    private static Submission references;

    @BeforeAll
    static void readTheReferences() throws Exception {
        references = new Submissions(Kit.plan().classNames()).read(Kit.ROOT.resolve("solutions/src/main"));
    }

    @Test
    void aCheckWithoutAnEndingIsNotRunAndEarnsNothing() {
        Scorecard scorecard = scorecard(Map.of());

        assertThat(scorecard.score()).isZero();
        assertThat(checks(scorecard)).hasSameSizeAs(Kit.plan().checks()).allSatisfy(check -> {
            assertThat(check.status()).isEqualTo(CheckStatus.NOT_RUN);
            assertThat(check.score()).isZero();
            assertThat(check.message()).isNotBlank();
        });
    }

    @Test
    void oneCheckWithoutAnEndingCostsItsOwnPointsOnly() {
        for (PlannedCheck silent : Kit.plan().checks()) {
            Map<Integer, Ending> endings = all(Ending.PASSED);
            endings.remove(silent.number());

            Scorecard scorecard = scorecard(endings);

            assertThat(scorecard.score()).isEqualTo(100 - silent.points());
        }
    }

    @Test
    void onlyAPassedCheckEarnsPoints() {
        for (CheckStatus status : CheckStatus.values()) {
            Scorecard scorecard = scorecard(all(Ending.of(status, "why")));

            assertThat(scorecard.score()).isEqualTo(status == CheckStatus.PASSED ? 100 : 0);
            assertThat(scorecard.maxScore()).isEqualTo(100);
        }
    }

    @Test
    void anExerciseWhoseEveryCheckEndedAlikeSaysHow() {
        assertThat(status(CheckStatus.PASSED)).isEqualTo(ExerciseStatus.PASSED);
        assertThat(status(CheckStatus.NOT_ATTEMPTED)).isEqualTo(ExerciseStatus.NOT_ATTEMPTED);
        assertThat(status(CheckStatus.FORBIDDEN)).isEqualTo(ExerciseStatus.FORBIDDEN);
        assertThat(status(CheckStatus.FAILED)).isEqualTo(ExerciseStatus.FAILED);
        assertThat(status(CheckStatus.NOT_RUN)).isEqualTo(ExerciseStatus.FAILED);
    }

    @Test
    void whatDoesNotCompileEarnsNothingWhateverItsChecksSaid() {
        Verdict verdict = new Verdict(
                references, all(Ending.PASSED), Map.of("Cosine", List.of("Cosine.java:1: no")), Map.of(), Map.of());

        ExerciseResult cosine = Kit.exercise(verdict.scorecard(Kit.plan(), FeedbackLevel.HINTS), "cosine");

        assertThat(cosine.status()).isEqualTo(ExerciseStatus.COMPILE_ERROR);
        assertThat(cosine.score()).isZero();
        assertThat(cosine.messages()).contains("Cosine.java:1: no");
    }

    @Test
    void detailIsForFullFeedbackOnly() {
        Ending wrong = new Ending(CheckStatus.FAILED, "wrong", Optional.empty(), Optional.of(new Detail("SECRET")));
        Verdict verdict = new Verdict(references, all(wrong), Map.of(), Map.of(), Map.of());

        assertThat(verdict.scorecard(Kit.plan(), FeedbackLevel.HINTS).toString())
                .doesNotContain("SECRET");
        assertThat(verdict.scorecard(Kit.plan(), FeedbackLevel.FULL).toString()).contains("SECRET");
    }

    private static Map<Integer, Ending> all(Ending ending) {
        Map<Integer, Ending> endings = new HashMap<>();
        Kit.plan().checks().forEach(check -> endings.put(check.number(), ending));
        return endings;
    }

    private static Scorecard scorecard(Map<Integer, Ending> endings) {
        return new Verdict(references, endings, Map.of(), Map.of(), Map.of())
                .scorecard(Kit.plan(), FeedbackLevel.HINTS);
    }

    private static ExerciseStatus status(CheckStatus status) {
        return scorecard(all(Ending.of(status, "why"))).exercises().get(0).status();
    }

    private static List<CheckResult> checks(Scorecard scorecard) {
        return scorecard.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .toList();
    }
}
