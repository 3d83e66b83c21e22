package grader.cli;

import grader.engine.Grader;
import grader.engine.intake.Submission;
import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.portrait.Pictures;
import grader.engine.scorecard.Scorecard;
import grader.engine.worker.Confinement;
import grader.engine.worker.Slot;
import grader.reports.Changes;
import grader.reports.ConsoleCard;
import grader.reports.HtmlScorecard;
import grader.reports.JsonScorecard;
import grader.reports.JunitXml;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade check}: one submission, one scorecard. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Grades one submission: a folder, a zip, tar or tar.gz archive, or a single Java file.")
final class CheckCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", description = "The submission.")
    private Path path;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports/check",
            description = "Where scorecard.json, scorecard.html and junit.xml go. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(names = "--min-score", paramLabel = "N", description = "End with status 1 below so many points of 100.")
    private Double minimum;

    @Mixin
    private FeedbackOption feedback;

    @Mixin
    private ConfinementOption confinementOption;

    CheckCommand(PrintWriter out, PrintWriter err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (minimum != null && minimum.isNaN()) {
            throw new UsageException("--min-score is NaN; it is a number of points, as in --min-score 60");
        }
        CompletableFuture<Confinement> begun = confinementOption.begin();
        Plan plan = PlanReader.read();
        Submission submission = read(plan);
        Confinement confinement = confinementOption.await(begun, out, err);
        Output output = Output.at(folder);
        Scorecard scorecard;
        try (Slot slot = new Slot(confinement.line(0))) {
            scorecard = new Grader(plan, feedback.level(), Pictures.TAKEN).grade(submission, slot);
        }
        Optional<Changes> changes = new LastAttempt(output.path("scorecard.json")).changes(scorecard, err);
        output.write("scorecard.json", new JsonScorecard().write(scorecard));
        output.write("scorecard.html", new HtmlScorecard().write(scorecard, changes));
        output.write("junit.xml", new JunitXml().write(scorecard));
        out.print(new ConsoleCard(terminal.style()).write(scorecard, changes));
        out.println();
        out.println(" Scorecard: " + output.path("scorecard.html"));
        return minimum == null || scorecard.score() >= minimum ? ExitCode.GRADED : ExitCode.BELOW_MINIMUM;
    }

    private Submission read(Plan plan) {
        try {
            return new Submissions(plan.classNames()).read(path);
        } catch (UnreadableException reason) {
            throw new UsageException(path + " cannot be graded: " + reason.getMessage());
        }
    }
}
