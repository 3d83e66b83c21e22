package grader.engine.innocent;

import grader.engine.Kit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a right solution of one exercise, and what may be said of it: {@code notes.txt}, where there is one. */
record InnocentCase(String name, Path folder) {

    static final Path CASES = Path.of("src/test/cases/innocent");

    static List<InnocentCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new InnocentCase(folder.getFileName().toString(), folder))
                    .toList();
        }
    }

    /** The class of the exercise that it solves. */
    String className() {
        return files().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(Kit.plan().classNames()::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(folder + " solves no exercise"));
    }

    List<String> notes() {
        Path notes = folder.resolve("notes.txt");
        return Files.exists(notes) ? Kit.read(notes).lines().toList() : List.of();
    }

    /** All its files, one after the other; what is not UTF-8 is shown as the replacement character. */
    String source() {
        return files().stream().map(InnocentCase::text).collect(Collectors.joining());
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
