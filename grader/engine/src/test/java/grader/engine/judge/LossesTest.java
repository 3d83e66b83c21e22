package grader.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Grader;
import grader.engine.Kit;
import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A submission can cost few workers only, and no exercise pays for another's. */
class LossesTest {

    /** Loses its worker in every call of certain methods, as one that runs into the watchdog does, but at once. */
    private static final class LosingSlot extends Slot {

        private final Set<String> losing;
        private final List<String> lost = new ArrayList<>();

        LosingSlot(String... losing) {
            super(WorkerCommand.line());
            this.losing = Set.of(losing);
        }

        @Override
        public Reply ask(Request request) throws WorkerLostException {
            if (request instanceof Request.Call call && losing.contains(call.className() + "." + call.method())) {
                lost.add(call.method());
                throw new WorkerLostException("lost", true, null);
            }
            return super.ask(request);
        }
    }

    /** Its worker dies in certain calls, counted over both tries. */
    private static final class MortalSlot extends Slot {

        private final Set<Integer> deaths;
        private int calls;

        MortalSlot(Integer... deaths) {
            super(WorkerCommand.line());
            this.deaths = Set.of(deaths);
        }

        @Override
        public Reply ask(Request request) throws WorkerLostException {
            if (request instanceof Request.Call && deaths.contains(++calls)) {
                replace();
                throw new WorkerLostException("killed", false, null);
            }
            return super.ask(request);
        }
    }

    @Test
    void workersThatAreKilledFromOutsideInBothTriesCostNoPoint() throws Exception {
        try (MortalSlot slot = new MortalSlot(10, 20)) {
            assertThat(grade(slot, "solutions/src/main/java/practice/Cosine.java")
                            .score())
                    .isEqualTo(25);
            assertThat(slot.calls).isGreaterThan(20);
        }
    }

    @Test
    void aCallThatIsTheDeathOfEveryWorkerIsTheStudentsToAnswerFor() throws Exception {
        try (MortalSlot slot = new MortalSlot(1, 2, 3)) {
            assertThat(grade(slot, "solutions/src/main/java/practice/Cosine.java")
                            .score())
                    .isLessThan(25);
        }
    }

    @Test
    void anExerciseIsGivenUpAfterItsSecondWorkerAndNoOtherPays() throws Exception {
        try (LosingSlot slot = new LosingSlot("Cosine.dot", "Cosine.norm", "Cosine.similarity", "Cosine.nearest")) {
            Scorecard scorecard = grade(slot);

            assertThat(slot.lost).as("the first try, then the last").containsExactly("dot", "dot", "norm");
            assertThat(statuses(scorecard, "cosine", "dot", "norm")).containsOnly(CheckStatus.OVER_BUDGET);
            assertThat(statuses(scorecard, "cosine", "similarity", "nearest")).containsOnly(CheckStatus.NOT_RUN);
            assertThat(message(scorecard, "cosine", "nearest"))
                    .startsWith("Not checked: other methods of this exercise");
            assertThat(scorecard.score()).isEqualTo(75);
        }
    }

    @Test
    void oneLostWorkerCostsOneMethodOnly() throws Exception {
        try (LosingSlot slot = new LosingSlot("CoinSimulation.mean")) {
            Scorecard scorecard = grade(slot);

            assertThat(slot.lost).containsExactly("mean", "mean");
            assertThat(scorecard.score()).isEqualTo(100 - 3);
        }
    }

    @Test
    void allMethodsTogetherCostFiveWorkersAndTheFirstTry() throws Exception {
        Set<String> all = Kit.plan().exercises().stream()
                .flatMap(exercise ->
                        exercise.checks().stream().map(check -> exercise.className() + "." + check.method()))
                .collect(Collectors.toSet());
        try (LosingSlot slot = new LosingSlot(all.toArray(String[]::new))) {
            Scorecard first = grade(slot);

            assertThat(slot.lost).hasSize(6);
            assertThat(grade(slot)).as("the same once more").isEqualTo(first);
        }
    }

    @Test
    void anExerciseThatCostNoneIsWholeAfterAnyNumber() throws Exception {
        try (LosingSlot slot = new LosingSlot(
                "Cosine.dot",
                "Cosine.norm",
                "GradientDescent.loss",
                "GradientDescent.gradient",
                "CoinSimulation.mean")) {
            Scorecard scorecard = grade(slot);

            assertThat(slot.lost).containsExactly("dot", "dot", "norm", "loss", "mean");
            assertThat(Kit.exercise(scorecard, "majority-baseline").score()).isEqualTo(25);
        }
    }

    private static Scorecard grade(Slot slot) throws Exception {
        return grade(slot, "solutions/src/main");
    }

    private static Scorecard grade(Slot slot, String path) throws Exception {
        Submission references = new Submissions(Kit.plan().classNames()).read(Kit.ROOT.resolve(path));
        return new Grader(Kit.plan(), FeedbackLevel.HINTS).grade(references, slot);
    }

    private static List<CheckStatus> statuses(Scorecard scorecard, String exercise, String... methods) {
        return Kit.exercise(scorecard, exercise).checks().stream()
                .filter(check -> Set.of(methods).contains(check.method()))
                .map(check -> check.status())
                .toList();
    }

    private static String message(Scorecard scorecard, String id, String method) {
        ExerciseResult exercise = Kit.exercise(scorecard, id);
        return exercise.checks().stream()
                .filter(check -> check.method().equals(method))
                .findFirst()
                .orElseThrow()
                .message();
    }
}
