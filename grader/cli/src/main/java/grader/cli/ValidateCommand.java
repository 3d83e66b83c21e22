package grader.cli;

import grader.engine.BatchGrader;
import grader.engine.Grader;
import grader.engine.author.AuthorException;
import grader.engine.author.AuthoredExercise;
import grader.engine.diagnosis.Diagnostician;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedExercise;
import grader.engine.plan.SuiteException;
import grader.engine.validate.KnownSolution;
import grader.engine.validate.SolutionFolders;
import grader.engine.validate.Validation;
import grader.engine.validate.Validator;
import grader.engine.worker.WorkerCommand;
import grader.reports.ConsoleStyle.Glyphs;
import grader.reports.HtmlValidation;
import grader.reports.SafeText;
import grader.reports.ValidationTable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade validate}: proves the suite on solutions whose verdict is known. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Holds the hidden suite against stubs, right solutions and wrong ones.",
        footer = {"", "Exit status: 0 everything holds, 1 something does not, 2 something is missing."})
final class ValidateCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The folder that holds exercises/ and solutions/. Default: the grader's own.")
    private Path project = Path.of(System.getProperty("grade.home", "."));

    @Option(
            names = "--exercise",
            paramLabel = "ID|FOLDER",
            description = "This exercise only, or one of your own in a folder (docs/authors.md). Default: all.")
    private String exercise;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports/validate",
            description = "Where validation.html goes. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    ValidateCommand(PrintWriter out, PrintWriter err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Plan plan = PlanReader.read();
        if (exercise != null && !names(plan).contains(exercise) && Files.isDirectory(Path.of(exercise))) {
            return callOnOwn(Path.of(exercise));
        }
        Plan wanted = exercise == null ? plan : only(plan);
        return report(plan, wanted, Diagnostician.ofTheSuite(), solutions(wanted));
    }

    /** An exercise that is not in the suite; its plan is all there is. */
    private int callOnOwn(Path own) {
        try {
            AuthoredExercise authored = AuthoredExercise.read(own);
            int status = report(
                    authored.plan(), authored.plan(), new Diagnostician(authored.knowledge()), authored.solutions());
            authored.unnamed()
                    .forEach(method -> out.println("No probes ask " + method
                            + ": mistakes at its checks are caught, but not told apart by name."));
            return status;
        } catch (AuthorException wrong) {
            wrong.complaints().forEach(complaint -> err.println("grade: " + SafeText.line(complaint)));
        } catch (SuiteException wrong) {
            err.println("grade: " + SafeText.line(wrong.getMessage()));
        }
        return ExitCode.BELOW_MINIMUM;
    }

    private int report(Plan plan, Plan wanted, Diagnostician diagnostician, List<KnownSolution> solutions) {
        // These solutions are the authors' own: nothing has to be confined.
        BatchGrader grader = new BatchGrader(
                new Grader(plan, FeedbackLevel.HINTS, diagnostician),
                slot -> WorkerCommand.line(),
                Runtime.getRuntime().availableProcessors());
        Validation validation = validate(new Validator(plan, wanted, grader), solutions);
        Output output = Output.at(folder);
        output.write("validation.html", new HtmlValidation().write(validation));
        out.print(new ValidationTable(terminal.style().glyphs() == Glyphs.ASCII).write(validation));
        out.println("Table: " + output.path("validation.html"));
        return validation.complaints().isEmpty() ? ExitCode.GRADED : ExitCode.BELOW_MINIMUM;
    }

    /** With a bar where somebody looks on; without one the table says everything. */
    private Validation validate(Validator validator, List<KnownSolution> solutions) {
        if (!terminal.interactive()) {
            return validator.validate(solutions, row -> {});
        }
        try (Progress progress = new Progress(validator.items(solutions), out, err, terminal)) {
            return validator.validate(solutions, progress::done);
        }
    }

    private List<KnownSolution> solutions(Plan plan) {
        try {
            return new SolutionFolders(project).find(plan);
        } catch (SuiteException incomplete) {
            throw new UsageException(incomplete.getMessage());
        }
    }

    private Plan only(Plan plan) {
        var found = plan.exercises().stream()
                .filter(planned -> planned.id().equals(exercise))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(
                    "--exercise " + exercise + " is none; there are " + names(plan) + ", and no folder of that name");
        }
        return new Plan(found);
    }

    private static List<String> names(Plan plan) {
        return plan.exercises().stream().map(PlannedExercise::id).toList();
    }
}
