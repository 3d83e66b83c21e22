package grader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one command line came to.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record Run(int status, String out, String err) {

    /** The project's root, seen from this module. */
    public static final Path ROOT = Path.of("..", "..");

    public static final Path SAMPLES = ROOT.resolve("grader/samples");

    /** Runs a command line as a launcher does that is not on a terminal. */
    public static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = Terminal.of(Map.of(), new Properties());
        String[] texts = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        int status = new GradeCommand(new PrintWriter(out, true), new PrintWriter(err, true), terminal).run(texts);
        return new Run(status, out.toString(), err.toString());
    }

    /** Lines of both streams. */
    public List<String> lines() {
        return Stream.concat(out.lines(), err.lines()).toList();
    }

    /** Standard error without the warning of a machine that cannot confine. */
    public List<String> complaints() {
        return err.lines().filter(line -> !line.startsWith("Confinement: ")).toList();
    }

    /** Every file below a folder, by its relative path. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
