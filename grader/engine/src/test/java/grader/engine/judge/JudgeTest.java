package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import grader.engine.diagnosis.Diagnostician;
import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.portrait.Pictures;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge over checks that swallow what a call comes to: they pass where the call answers, and nowhere else. */
class JudgeTest {

    private static final String FIXTURE = "grader.engine.judge.fixture.SwallowingFixture";

    @TempDir
    Path folder;

    @Test
    void swallowingChecksPassWhereCallsAreAnswered() throws Exception {
        assertThat(statuses(Kit.reference("Cosine"))).containsOnly(CheckStatus.PASSED);
    }

    @Test
    void swallowingChecksDoNotPassWhereACallIsStopped() throws Exception {
        assertThat(statuses(norm("while (true) { }"))).containsOnly(CheckStatus.OVER_BUDGET);
        assertThat(statuses(norm("System.exit(0); return 0;"))).containsOnly(CheckStatus.FORBIDDEN);
    }

    @Test
    void swallowingChecksDoNotPassOnStubsOrWithoutAMethod() throws Exception {
        assertThat(statuses(Kit.stub("Cosine"))).containsOnly(CheckStatus.NOT_ATTEMPTED);
        assertThat(statuses(Kit.reference("Cosine").replace("norm(", "length(")))
                .containsOnly(CheckStatus.MISSING);
    }

    @Test
    void aPlannedCheckThatJunitNeverStartsIsNotRun() throws Exception {
        Plan plan = plan("noSuchMethod");

        List<CheckResult> checks = grade(plan, Kit.reference("Cosine"));

        assertThat(checks).extracting(CheckResult::status).containsExactly(CheckStatus.NOT_RUN, CheckStatus.PASSED);
        assertThat(checks.get(0).score()).isZero();
    }

    private static String norm(String body) {
        return Kit.reference("Cosine")
                .replaceFirst("(double norm\\(double\\[] a\\) \\{)", "$1 if (a != null) {" + body + "}");
    }

    private List<CheckStatus> statuses(String cosine) throws Exception {
        return grade(plan("isContentWithAnything"), cosine).stream()
                .map(CheckResult::status)
                .toList();
    }

    private List<CheckResult> grade(Plan plan, String cosine) throws Exception {
        Files.writeString(folder.resolve("Cosine.java"), cosine);
        Submission submission = new Submissions(List.of("Cosine")).read(folder);
        try (Slot slot = new Slot(WorkerCommand.line())) {
            Scorecard scorecard = new SubmissionJudge(
                            plan, Diagnostician.ofTheSuite(), FeedbackLevel.HINTS, Pictures.NONE)
                    .judge(submission, slot, true)
                    .scorecard(plan, FeedbackLevel.HINTS);
            return scorecard.exercises().get(0).checks();
        }
    }

    /** The fixture as a plan whose first check is that method. */
    private static Plan plan(String firstMethod) throws ClassNotFoundException {
        Class<?> fixture = new SuiteLoader(List.of(FIXTURE)).loadClass(FIXTURE);
        List<PlannedCheck> checks = new ArrayList<>();
        checks.add(new PlannedCheck(0, FIXTURE, firstMethod, "content", "norm", 20, "Is content", "None"));
        checks.add(
                new PlannedCheck(1, FIXTURE, "isContentWithTheSecondCall", "twice", "dot", 5, "Tries another", "None"));
        return new Plan(List.of(new PlannedExercise("cosine", "Cosine", "Swallowing", fixture, checks)));
    }
}
