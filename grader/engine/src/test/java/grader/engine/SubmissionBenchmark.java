package grader.engine;

import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.judge.FeedbackLevel;
import grader.engine.portrait.Pictures;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one submission of four exercises costs once everything is warm: processor time of all processes, over 200 distinct
 * submissions after 100 others; once for the references, and once for a mix of every style, the quadratic ones among them. Not
 * part of the tests; run it with {@code -Dtest=SubmissionBenchmark}.
 */
class SubmissionBenchmark {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;

    @TempDir
    Path folder;

    @Test
    void referencesEachWithAConstantOfItsOwn() throws Exception {
        Path references = Kit.ROOT.resolve("solutions/src/main/java/practice");
        measure("references", List.of(List.of(references)), Pictures.NONE);
    }

    @Test
    void referencesWithPictures() throws Exception {
        Path references = Kit.ROOT.resolve("solutions/src/main/java/practice");
        measure("references with pictures", List.of(List.of(references)), Pictures.TAKEN);
    }

    @Test
    void everyStyle() throws Exception {
        measure("every style", styles(), Pictures.NONE);
    }

    @Test
    void everyStyleWithPictures() throws Exception {
        measure("every style with pictures", styles(), Pictures.TAKEN);
    }

    private static List<List<Path>> styles() throws IOException {
        List<List<Path>> styles = new ArrayList<>();
        for (String exercise : List.of("cosine", "gradient-descent", "coin-simulation", "majority-baseline")) {
            try (Stream<Path> found = Files.list(Kit.ROOT.resolve("solutions/src/styles/" + exercise))) {
                styles.add(found.sorted().toList());
            }
        }
        return styles;
    }

    private void measure(String what, List<List<Path>> styles, Pictures pictures) throws Exception {
        Grader grader = new Grader(Kit.plan(), FeedbackLevel.HINTS, pictures);
        try (Slot slot = new Slot(WorkerCommand.line())) {
            grade(grader, slot, styles, 0, WARM_UP);
            long before = processorNanos();
            long started = System.nanoTime();
            grade(grader, slot, styles, WARM_UP, WARM_UP + MEASURED);
            double wall = (System.nanoTime() - started) / 1e6 / MEASURED;
            double cpu = (processorNanos() - before) / 1e6 / MEASURED;
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%s: one submission, warm: %.0f ms of processor time, %.0f ms on the clock (Java %s)%n",
                    what,
                    cpu,
                    wall,
                    Runtime.version());
        }
    }

    private void grade(Grader grader, Slot slot, List<List<Path>> styles, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            Submission submission = new Submissions(Kit.plan().classNames()).read(distinct(styles, i));
            Scorecard scorecard = grader.grade(submission, slot);
            if (scorecard.score() != 100) {
                throw new AssertionError("a right solution earned " + scorecard.score());
            }
        }
    }

    /** Another mix of styles for each number, and a constant of its own, so that no class is like another. */
    private Path distinct(List<List<Path>> styles, int number) throws IOException {
        Path submission = Files.createDirectories(folder.resolve("s" + number));
        for (int i = 0; i < styles.size(); i++) {
            List<Path> choices = styles.get(i);
            try (Stream<Path> files = Files.list(choices.get((number + i * 3) % choices.size()))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file)
                            .replaceFirst(
                                    "(public final class \\w+ \\{)", "$1 private static final int N = " + number + ";");
                    Files.writeString(submission.resolve(file.getFileName()), text);
                }
            }
        }
        return submission;
    }

    private static long processorNanos() {
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        return own
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum();
    }
}
