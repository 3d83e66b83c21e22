package grader.cli;

import grader.engine.BatchGrader;
import grader.engine.Grader;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.engine.plan.SuiteException;
import grader.engine.validate.KnownSolution;
import grader.engine.validate.SolutionFolders;
import grader.engine.validate.Validation;
import grader.engine.validate.Validator;
import grader.engine.worker.WorkerCommand;
import grader.reports.ConsoleStyle.Glyphs;
import grader.reports.HtmlValidation;
import grader.reports.ValidationTable;
import java.io.PrintWriter;
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

    @Option(names = "--exercise", paramLabel = "ID", description = "This exercise only. Default: all.")
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
        Plan wanted = exercise == null ? plan : only(plan);
        List<KnownSolution> solutions = solutions(wanted);
        // These solutions are the authors' own: nothing has to be confined.
        BatchGrader grader = new BatchGrader(
                new Grader(plan, FeedbackLevel.HINTS),
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
            throw new UsageException("--exercise " + exercise + " is none; there are "
                    + plan.exercises().stream().map(planned -> planned.id()).toList());
        }
        return new Plan(found);
    }
}
