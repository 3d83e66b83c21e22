package grader.engine.judge;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.intake.Submission;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.portrait.Pictures;
import grader.engine.portrait.Portrait;
import grader.engine.portrait.Portraits;
import grader.engine.scorecard.CheckStatus;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerLostException;
import grader.suite.catalogue.Misconception;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one submission through a worker: compile its exercises, then run the checks of those that compiled. */
public final class SubmissionJudge {

    private final Plan plan;
    private final Judge judge;
    private final Naming naming;
    private final Optional<Smallest> smallest;
    private final Pictures pictures;

    /**
     * A judge by that plan, who names mistakes with that diagnostician's help.
     *
     * @param feedback where it is full, the smallest call that fails is looked for
     * @param pictures whether portraits are taken once everything else is known
     */
    public SubmissionJudge(Plan plan, Diagnostician diagnostician, FeedbackLevel feedback, Pictures pictures) {
        this.smallest = feedback == FeedbackLevel.FULL ? Optional.of(new Smallest(diagnostician)) : Optional.empty();
        this.plan = plan;
        this.pictures = pictures;
        this.judge = new Judge(plan);
        this.naming = new Naming(diagnostician);
    }

    /**
     * Judges it.
     *
     * @param lastTry false: the loss of a worker is thrown, for another try; true: it is the student's to answer for
     */
    public Verdict judge(Submission submission, Slot slot, boolean lastTry) throws WorkerLostException {
        slot.beginSubmission();
        CompiledSlot compiledSlot = new CompiledSlot(slot, lastTry);
        JudgeSession session = new JudgeSession(compiledSlot, lastTry);
        Compiling compiling = new Compiling(compiledSlot, session, lastTry);
        compiling.compile(submission.exercises());
        List<PlannedExercise> compiled = plan.exercises().stream()
                .filter(exercise -> compiling.succeeded(exercise.className()))
                .toList();
        Map<Integer, Ending> endings = judge.run(compiled, session);
        Map<Integer, Misconception> names =
                session.lost() && !lastTry ? Map.of() : naming.names(compiled, endings, session);
        if (!session.lost()) {
            smallest.ifPresent(search -> search.addTo(endings, compiled, session));
        }
        if (session.lost() && !lastTry) {
            throw new WorkerLostException("a worker was lost", false, null);
        }
        if (pictures == Pictures.NONE) {
            return new Verdict(submission, endings, compiling.errors(), names, Map.of());
        }
        compiledSlot.compileAll();
        Map<String, Portrait> portraits = Portraits.take(
                slot, session::nextAside, (exercise, method) -> isFit(compiled, exercise, method, endings));
        return new Verdict(submission, endings, compiling.errors(), names, portraits);
    }

    /** A method that passed a check and was never stopped will hardly be stopped on inputs that are smaller. */
    private static boolean isFit(
            List<PlannedExercise> compiled, String exercise, String method, Map<Integer, Ending> endings) {
        List<CheckStatus> ends = compiled.stream()
                .filter(planned -> planned.id().equals(exercise))
                .flatMap(planned -> planned.checks().stream())
                .filter(check -> check.method().equals(method))
                .map(PlannedCheck::number)
                .filter(endings::containsKey)
                .map(number -> endings.get(number).status())
                .toList();
        return ends.contains(CheckStatus.PASSED)
                && !ends.contains(CheckStatus.OVER_BUDGET)
                && !ends.contains(CheckStatus.FORBIDDEN);
    }
}
