package grader.engine.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where things are in an author's folder:
 *
 * <pre>
 * stub/Softmax.java               what students receive, in package practice
 * checks/SoftmaxChecks.java       the checks, with probes and helpers beside them
 * solution/Softmax.java           the reference
 * styles/NAME/Softmax.java        other right solutions; may be left out
 * variants/ID/Softmax.java        wrong solutions, each with its misconception.properties
 * forms/ID/NAME/Softmax.java      other wrong solutions of a variant's mistake; may be left out
 * </pre>
 */
record AuthorFolder(Path root) {

    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("stub", "put the class that students receive there");
        NEEDED.put("checks", "put the class of checks there");
        NEEDED.put("solution", "put a right solution there");
        NEEDED.put("variants", "put a folder for each wrong solution there");
    }

    /** Folders that are missing, and those that hold nothing to read. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        NEEDED.forEach((name, next) -> {
            Path folder = root.resolve(name);
            if (!Files.isDirectory(folder)) {
                gaps.add(shown(folder) + ": there is no such folder; " + next);
            } else if (sources(folder).isEmpty()) {
                gaps.add(shown(folder) + ": holds no Java file; " + next);
            }
        });
        return gaps;
    }

    Path stub() {
        return root.resolve("stub");
    }

    Path checks() {
        return root.resolve("checks");
    }

    Path solution() {
        return root.resolve("solution");
    }

    /** Folders of right solutions beside the reference, by name. */
    List<Path> styles() {
        return children(root.resolve("styles"));
    }

    /** Folders of wrong solutions, by name. */
    List<Path> variants() {
        return children(root.resolve("variants"));
    }

    /** Folders of the mistakes that have forms, by name. */
    List<Path> mistakesWithForms() {
        return children(root.resolve("forms"));
    }

    /** Folders of a mistake's forms, by name. */
    List<Path> forms(String mistake) {
        return children(root.resolve("forms").resolve(mistake));
    }

    /** Java files in a folder and below. */
    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }

    /** As the author wrote it on the command line, the same on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Path> children(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + parent, unreadable);
        }
    }
}
