package grader.cli;

import grader.engine.plan.SuiteException;
import grader.engine.worker.WorkerStartException;
import java.io.PrintWriter;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code grade} command: its subcommands, and one line for whatever goes wrong. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Grades exercises of Math Foundations for ML.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 graded (and at least --min-score), 1 graded below it,",
            "2 bad usage or unreadable input, 3 a fault of the grader's own."
        })
final class GradeCommand {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    GradeCommand(PrintWriter out, PrintWriter err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs the command line; the result is the exit status. */
    int run(String... arguments) {
        CommandLine commandLine = new CommandLine(this)
                .addSubcommand(new CheckCommand(out, err, terminal))
                .addSubcommand(new BatchCommand(out, err, terminal))
                .addSubcommand(new ValidateCommand(out, err, terminal))
                .addSubcommand(new HandoutCommand(out))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(terminal.style().width())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, args) -> usage(problem.getMessage()))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
        if (arguments.length == 0) {
            return usage(
                    "a command is missing: check grades one submission, batch a class, validate the grader, handout is for students");
        }
        return guarded(() -> commandLine.execute(arguments));
    }

    /** A class that is missing or broken is an Error, which would otherwise pass by every handler and end in a trace. */
    int guarded(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (Error fault) {
            return failed(fault);
        }
    }

    private int usage(String message) {
        err.println("grade: " + oneLine(message) + " (grade --help tells more)");
        return ExitCode.USAGE;
    }

    private int failed(Throwable problem) {
        if (problem instanceof UsageException) {
            err.println("grade: " + oneLine(problem.getMessage()));
            return ExitCode.USAGE;
        }
        boolean speaksForItself = problem instanceof WorkerStartException || problem instanceof SuiteException;
        String what = speaksForItself ? problem.getMessage() : String.valueOf(problem);
        err.println("grade: this is a fault of the grader, not of a submission: " + oneLine(what));
        return ExitCode.FAULT;
    }

    private static String oneLine(String message) {
        return grader.reports.SafeText.line(message.strip().replaceAll("\\s*\\R\\s*", "; "));
    }
}
