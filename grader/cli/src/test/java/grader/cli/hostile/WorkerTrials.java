package grader.cli.hostile;

import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.worker.Patience;
import grader.reports.JsonScorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Trials without a layer of the worker's: on one worker's slot, an honest neighbour after each of them. */
record WorkerTrials(Path folder, Trap trap) {

    /** What only the watchdog ends has no other end, however long one waits. */
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(20));

    List<TrialOutcome> run(List<Trial> trials, List<String> workerLine) throws IOException {
        Path honest = honest(Files.createDirectories(folder.resolve("honest")));
        List<TrialOutcome> outcomes = new ArrayList<>();
        try (Bench bench = new Bench(FeedbackLevel.FULL, workerLine, SHORT)) {
            String before = neighbour(bench, honest);
            for (Trial trial : trials) {
                HostileCase attack = trial.hostileCase();
                Row row = bench.grade(attack.submission(folder, trap.bait()));
                String status = new Outcome(attack, row, true).status();
                outcomes.add(new TrialOutcome(trial, status, written(row), before, neighbour(bench, honest)));
            }
        }
        return outcomes;
    }

    /** What it prints depends on the locale, so that it would notice a change of that. */
    private static Path honest(Path folder) throws IOException {
        Recipe recipe = new Recipe("honest");
        Bench.CLASSES.forEach(type -> recipe.text(type + ".java", Bench.reference(type)));
        recipe.edit(
                "GradientDescent.java",
                source -> source.replace(
                        "println(\"step \" + step + \": loss \" + loss(x, y, w, b))",
                        "printf(\"step %d: loss %.9f%n\", step, loss(x, y, w, b))"));
        return recipe.make(folder);
    }

    private static String neighbour(Bench bench, Path honest) {
        return new JsonScorecard().write(bench.grade(honest).scorecard().orElseThrow());
    }

    private static List<String> written(Row row) {
        return Stream.concat(
                        Stream.of(row.scorecard().orElseThrow().toString()),
                        Reports.of(row).map(Report::text))
                .toList();
    }
}
