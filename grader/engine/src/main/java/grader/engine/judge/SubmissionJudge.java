package grader.engine.judge;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.intake.Submission;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedExercise;
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

    /**
     * A judge by that plan, who names mistakes with that diagnostician's help.
     *
     * @param feedback where it is full, the smallest call that fails is looked for
     */
    public SubmissionJudge(Plan plan, Diagnostician diagnostician, FeedbackLevel feedback) {
        this.smallest = feedback == FeedbackLevel.FULL ? Optional.of(new Smallest(diagnostician)) : Optional.empty();
        this.plan = plan;
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
        JudgeSession session = new JudgeSession(slot, lastTry);
        Compiling compiling = new Compiling(slot, session, lastTry);
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
        return new Verdict(submission, endings, compiling.errors(), names);
    }
}
