package grader.cli.hostile;

import grader.cli.Run;
import grader.engine.Grader;
import grader.engine.intake.Batches;
import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Patience;
import grader.engine.worker.Slot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Grades submissions one after the other on one worker's slot, on the path that a batch takes. */
final class Bench implements AutoCloseable {

    private static final Plan PLAN = PlanReader.read();

    /** The exercises' classes, in the order of the course. */
    static final List<String> CLASSES = PLAN.classNames();

    private static final Path SOLUTIONS = Run.ROOT.resolve("solutions/src/main");

    /** Shorter than usual: what only the watchdog ends has no other end, however long one waits. */
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ofSeconds(120));

    private final Slot slot;
    private final Grader grader;

    Bench(FeedbackLevel feedback, List<String> workerLine) {
        this(feedback, workerLine, SHORT);
    }

    Bench(FeedbackLevel feedback, List<String> workerLine, Patience patience) {
        this.slot = new Slot(workerLine, patience);
        this.grader = new Grader(PLAN, feedback);
    }

    /** The class of the exercise of that id. */
    static String className(String exercise) {
        return PLAN.exercises().stream()
                .filter(planned -> planned.id().equals(exercise))
                .findFirst()
                .orElseThrow()
                .className();
    }

    /** The file of the right solution. */
    static String reference(String className) {
        return Run.read(SOLUTIONS.resolve("java/practice/" + className + ".java"));
    }

    /** Grades the only submission in a folder. */
    Row grade(Path folder) {
        try {
            var item = Batches.find(folder, new Submissions(CLASSES)).items().get(0);
            return new Row(
                    item.id(),
                    item.originalName(),
                    Optional.of(grade(item.reader().read())),
                    Optional.empty());
        } catch (UnreadableException refused) {
            throw new AssertionError(folder + ": " + refused.getMessage(), refused);
        }
    }

    Scorecard grade(Submission submission) {
        return grader.grade(submission, slot);
    }

    /** What a right submission gets on this slot. */
    Scorecard neighbour() {
        try {
            return grade(new Submissions(CLASSES).read(SOLUTIONS));
        } catch (UnreadableException refused) {
            throw new AssertionError(refused);
        }
    }

    static ExerciseResult exercise(Scorecard scorecard, String id) {
        return scorecard.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        slot.close();
    }
}
