package grader.engine.judge;

import grader.engine.intake.ExerciseSource;
import grader.engine.intake.Submission;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedExercise;
import grader.engine.words.Feedback;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes one submission through a worker: compile each exercise alone, then run the checks of those that compiled. */
public final class SubmissionJudge {

    private final Plan plan;
    private final Judge judge;

    public SubmissionJudge(Plan plan) {
        this.plan = plan;
        this.judge = new Judge(plan);
    }

    /**
     * Judges it.
     *
     * @param lastTry false: the loss of a worker is thrown, for another try; true: it is the student's to answer for
     */
    public Verdict judge(Submission submission, Slot slot, boolean lastTry) throws WorkerLostException {
        slot.beginSubmission();
        JudgeSession session = new JudgeSession(slot, lastTry);
        Map<String, List<String>> notCompiled = new HashMap<>();
        List<PlannedExercise> compiled = new ArrayList<>();
        for (int i = 0; i < plan.exercises().size(); i++) {
            PlannedExercise exercise = plan.exercises().get(i);
            if (submission.exercises().get(i) instanceof ExerciseSource.Written written) {
                List<String> errors = compile(written, slot, session, lastTry);
                if (errors.isEmpty()) {
                    compiled.add(exercise);
                } else {
                    notCompiled.put(exercise.className(), errors);
                }
            }
        }
        Map<Integer, Ending> endings = judge.run(compiled, session);
        if (session.lost() && !lastTry) {
            throw new WorkerLostException("a worker was lost", false, null);
        }
        return new Verdict(submission, endings, notCompiled);
    }

    private static List<String> compile(
            ExerciseSource.Written written, Slot slot, JudgeSession session, boolean lastTry)
            throws WorkerLostException {
        Request.Compile request = new Request.Compile(written.className(), written.main(), written.units());
        try {
            Reply reply = slot.ask(request);
            if (!(reply instanceof Reply.Compiled compiled)) {
                throw new IllegalStateException("a worker answered a compilation with " + reply);
            }
            compiled.facts().ifPresent(facts -> session.add(request, facts));
            return compiled.diagnostics().stream()
                    .map(error -> Feedback.compileError(
                            error.file().isEmpty() ? written.main() : error.file(),
                            error.line(),
                            error.message(),
                            error.excerpt()))
                    .toList();
        } catch (WorkerLostException loss) {
            if (!lastTry) {
                throw loss;
            }
            session.compileAll();
            return List.of(Feedback.compileLost(written.main()));
        }
    }
}
