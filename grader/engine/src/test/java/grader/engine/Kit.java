package grader.engine;

import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grades texts as submissions, through a real worker, on the path that users take. */
public final class Kit implements AutoCloseable {

    /** The project's root, seen from this module. */
    public static final Path ROOT = Path.of("..", "..");

    private static final Plan PLAN = PlanReader.read();

    private final Path folder;
    private final Slot slot;
    private final Grader grader;
    private int count;

    public Kit(Path folder, FeedbackLevel feedback) {
        this(folder, feedback, WorkerCommand.line());
    }

    /** With a worker of one's own choice. */
    public Kit(Path folder, FeedbackLevel feedback, List<String> workerLine) {
        this.folder = folder;
        this.slot = new Slot(workerLine);
        this.grader = new Grader(PLAN, feedback);
    }

    public Kit(Path folder) {
        this(folder, FeedbackLevel.HINTS);
    }

    public static Plan plan() {
        return PLAN;
    }

    /** Grades files by relative path and text. */
    public Scorecard grade(Map<String, String> files) {
        Path submission = folder.resolve("submission" + count++);
        files.forEach((path, text) -> write(submission.resolve(path), text));
        return grade(submission);
    }

    public Scorecard grade(Path submission) {
        try {
            return grader.grade(new Submissions(PLAN.classNames()).read(submission), slot);
        } catch (UnreadableException refused) {
            throw new AssertionError(refused);
        }
    }

    /** The four references by file name, one of them replaced. */
    public static Map<String, String> referencesBut(String className, String text) {
        Map<String, String> files = new HashMap<>();
        PLAN.classNames().forEach(name -> files.put(name + ".java", reference(name)));
        files.put(className + ".java", text);
        return files;
    }

    public static String reference(String className) {
        return read(ROOT.resolve("solutions/src/main/java/practice/" + className + ".java"));
    }

    public static String stub(String className) {
        return read(ROOT.resolve("exercises/src/main/java/practice/" + className + ".java"));
    }

    public static ExerciseResult exercise(Scorecard scorecard, String id) {
        return scorecard.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static CheckResult check(Scorecard scorecard, String exercise, String id) {
        return exercise(scorecard, exercise).checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        slot.close();
    }
}
