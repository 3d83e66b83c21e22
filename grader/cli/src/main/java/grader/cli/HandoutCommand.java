package grader.cli;

import grader.handout.Handout;
import grader.handout.HandoutException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade handout}: the students' bundle. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        description = "Writes the students' bundle: stubs, statements, sample checks; no hidden check, no solution.",
        footer = {"", "Exit status: 0 written, 2 it cannot be written, or something is missing."})
final class HandoutCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true, description = "Where the bundle goes.")
    private Path file;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The folder that holds exercises/. Default: the grader's own.")
    private Path project = Path.of(System.getProperty("grade.home", "."));

    HandoutCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        byte[] bundle = bundle();
        Path target = file.toAbsolutePath().normalize();
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new UsageException("cannot write " + file + ": it is a folder; name a file in it");
        }
        Output.at(target.getParent()).write(target.getFileName().toString(), bundle);
        out.println("Handout: " + file + " (" + bundle.length / 1024 + " KB). Students unzip it and run mvn test.");
        return ExitCode.GRADED;
    }

    private byte[] bundle() {
        try {
            return Handout.of(project);
        } catch (HandoutException incomplete) {
            throw new UsageException(incomplete.getMessage());
        }
    }
}
