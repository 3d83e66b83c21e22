package grader.cli;

import grader.engine.BatchGrader;
import grader.engine.Grader;
import grader.engine.intake.Batch;
import grader.engine.intake.Batches;
import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.portrait.Pictures;
import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.scorecard.Gradebook.RunFacts;
import grader.engine.worker.Confinement;
import grader.reports.SafeText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade batch}: a class's submissions, a scorecard each, and the pages over all of them. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Grades every submission in a folder or a bulk-download archive.")
final class BatchCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            description = "A folder or archive whose child folders, archives and files are the submissions.")
    private Path path;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports/batch",
            description =
                    "Where scorecards/, index.html, gradebook.csv and summary.json go. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Submissions graded side by side. Default: one for each processor.")
    private Integer jobs;

    @Option(
            names = "--pictures",
            description = "Draw what each submission does with the statements' own inputs, as check does.")
    private boolean pictures;

    @Mixin
    private FeedbackOption feedback;

    @Mixin
    private ConfinementOption confinementOption;

    BatchCommand(PrintWriter out, PrintWriter err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long started = System.nanoTime();
        int slots = slots();
        CompletableFuture<Confinement> begun = confinementOption.begin();
        Plan plan = PlanReader.read();
        Batch batch = find(plan);
        Confinement confinement = confinementOption.await(begun, out, err);
        BatchReports reports = new BatchReports(folder);
        Progress progress = new Progress(batch.items(), out, err, terminal);
        try (Interruption interruption = new Interruption(() -> stopped(progress, reports, batch))) {
            List<Row> rows = grade(
                    plan,
                    batch,
                    confinement,
                    slots,
                    row -> interruption.step(() -> {
                        reports.write(row);
                        progress.done(row);
                    }));
            double seconds = (System.nanoTime() - started) / 1e9;
            Gradebook gradebook = new Gradebook(rows, facts(batch, slots, seconds, confinement));
            interruption.step(() -> reports.write(gradebook));
            return finish(gradebook, reports, seconds, progress);
        }
    }

    private List<Row> grade(Plan plan, Batch batch, Confinement confinement, int slots, Consumer<Row> done) {
        Grader grader = new Grader(plan, feedback.level(), pictures ? Pictures.TAKEN : Pictures.NONE);
        return new BatchGrader(grader, confinement::line, slots).grade(batch.items(), done);
    }

    private void stopped(Progress progress, BatchReports reports, Batch batch) {
        progress.close();
        err.println("grade: stopped: " + reports.untilNow(batch.items().size()));
    }

    private int finish(Gradebook gradebook, BatchReports reports, double seconds, Progress progress) {
        progress.close();
        List<Row> faults =
                gradebook.rows().stream().filter(row -> row.fault().isPresent()).toList();
        out.printf(
                java.util.Locale.ROOT,
                "%d graded in %.1f s. Class page: %s%n",
                gradebook.rows().size() - faults.size(),
                seconds,
                reports.classPage());
        tell(faults);
        reports.warning().ifPresent(warning -> err.println("grade: " + warning));
        return faults.isEmpty() ? ExitCode.GRADED : ExitCode.FAULT;
    }

    /** A line for each fault, not for each submission: one that is the machine's meets them all. */
    private void tell(List<Row> faults) {
        Map<String, List<Row>> alike = new LinkedHashMap<>();
        faults.forEach(row -> alike.computeIfAbsent(row.fault().orElseThrow(), why -> new ArrayList<>())
                .add(row));
        alike.forEach((why, rows) -> {
            String others = rows.size() == 1 ? "" : " and " + (rows.size() - 1) + " more";
            err.println("grade: " + SafeText.line(rows.get(0).originalName()) + others
                    + " could not be graded, and that is the grader's fault: " + SafeText.line(why));
        });
    }

    private int slots() {
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs is " + jobs + "; at least one submission is graded at a time");
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Batch find(Plan plan) {
        try {
            return Batches.find(path, new Submissions(plan.classNames()), BatchReports.scorecards(folder));
        } catch (UnreadableException reason) {
            throw new UsageException(path + " cannot be graded: " + reason.getMessage());
        }
    }

    private static RunFacts facts(Batch batch, int slots, double seconds, Confinement confinement) {
        return new RunFacts(
                Version.number(),
                Runtime.version().toString(),
                slots,
                seconds,
                confinement.holds() ? confinement.summary() : confinement.warning(),
                ConfinementOption.probes(confinement),
                batch.ignored());
    }
}
