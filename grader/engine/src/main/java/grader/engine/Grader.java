package grader.engine;

import grader.engine.diagnosis.Diagnostician;
import grader.engine.intake.Submission;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.SubmissionJudge;
import grader.engine.judge.Verdict;
import grader.engine.plan.Plan;
import grader.engine.portrait.Pictures;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerLostException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The path of a submission: its bytes, read once ({@link Submission}), are compiled, loaded and called in a worker, judged here
 * against the hidden checks ({@link Verdict}), and scored ({@link Scorecard}).
 *
 * <p>Safe for several threads, each with a slot of its own.
 */
public final class Grader {

    private final Plan plan;
    private final FeedbackLevel feedback;
    private final ThreadLocal<SubmissionJudge> judges;
    private final ReadWriteLock side = new ReentrantReadWriteLock(true);

    /** Without pictures. */
    public Grader(Plan plan, FeedbackLevel feedback) {
        this(plan, feedback, Pictures.NONE);
    }

    /** @param pictures whether scorecards hold portraits of what the code does */
    public Grader(Plan plan, FeedbackLevel feedback, Pictures pictures) {
        this(plan, feedback, pictures, Diagnostician.ofTheSuite());
    }

    /** A grader without pictures whose mistakes have their names from elsewhere than the grader's own catalogue. */
    public Grader(Plan plan, FeedbackLevel feedback, Diagnostician diagnostician) {
        this(plan, feedback, Pictures.NONE, diagnostician);
    }

    private Grader(Plan plan, FeedbackLevel feedback, Pictures pictures, Diagnostician diagnostician) {
        this.plan = plan;
        this.feedback = feedback;
        this.judges = ThreadLocal.withInitial(() -> new SubmissionJudge(plan, diagnostician, feedback, pictures));
    }

    /** The plan that it grades by. */
    public Plan plan() {
        return plan;
    }

    /** Grades one submission; an exception is the grader's own fault, never the student's. */
    public Scorecard grade(Submission submission, Slot slot) {
        return judge(submission, slot).scorecard(plan, feedback);
    }

    /** A lost worker earns one more try, with no other submission beside it: the machine may have been at fault. */
    private Verdict judge(Submission submission, Slot slot) {
        side.readLock().lock();
        try {
            return judges.get().judge(submission, slot, false);
        } catch (WorkerLostException once) {
            slot.replace();
        } finally {
            side.readLock().unlock();
        }
        side.writeLock().lock();
        try {
            return judges.get().judge(submission, slot, true);
        } catch (WorkerLostException twice) {
            throw new IllegalStateException("no worker could be kept alive", twice);
        } finally {
            side.writeLock().unlock();
        }
    }
}
