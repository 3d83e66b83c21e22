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
import grader.reports.GradebookCsv;
import grader.reports.HtmlIndex;
import grader.reports.HtmlScorecard;
import grader.reports.JsonScorecard;
import grader.reports.SafeText;
import grader.reports.SummaryJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
        Output output = Output.at(folder);
        Output scorecards = output.folder("scorecards");
        Progress progress = new Progress(batch.items(), out, err, terminal);
        JsonScorecard json = new JsonScorecard();
        HtmlScorecard html = new HtmlScorecard();
        Grader grader = new Grader(plan, feedback.level(), pictures ? Pictures.TAKEN : Pictures.NONE);
        List<Row> rows = new BatchGrader(grader, confinement::line, slots).grade(batch.items(), row -> {
            row.scorecard().ifPresent(scorecard -> {
                scorecards.write(row.id() + ".json", json.write(scorecard));
                scorecards.write(row.id() + ".html", html.write(scorecard));
            });
            progress.done(row);
        });
        double seconds = (System.nanoTime() - started) / 1e9;
        Gradebook gradebook = new Gradebook(rows, facts(batch, slots, seconds, confinement));
        output.write("gradebook.csv", new GradebookCsv().write(gradebook));
        output.write("summary.json", new SummaryJson().write(gradebook));
        output.write("index.html", new HtmlIndex().write(gradebook));
        return finish(gradebook, output, seconds, progress);
    }

    private int finish(Gradebook gradebook, Output output, double seconds, Progress progress) {
        progress.close();
        List<Row> faults =
                gradebook.rows().stream().filter(row -> row.fault().isPresent()).toList();
        out.printf(
                java.util.Locale.ROOT,
                "%d graded in %.1f s. Class page: %s%n",
                gradebook.rows().size() - faults.size(),
                seconds,
                output.path("index.html"));
        tell(faults);
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
            return Batches.find(path, new Submissions(plan.classNames()));
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
