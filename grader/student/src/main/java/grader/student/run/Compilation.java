package grader.student.run;

import grader.student.sample.ExerciseSamples;
import grader.words.bundle.SampleCard;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles each exercise by itself, with what it uses: one broken file never costs another exercise its checks. */
final class Compilation {

    private static final int RELEASE = 17;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Places places;
    private final Journal journal;

    Compilation(Places places, Journal journal) {
        this.places = places;
        this.journal = journal;
    }

    void compile(ExerciseSamples exercise) throws IOException {
        Path source = places.source(exercise.className());
        if (!Files.isRegularFile(source)) {
            journal.write(Event.of(Event.ABSENT, exercise.id()));
            return;
        }
        Path classes = Files.createDirectories(places.classes(exercise.id()));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        compileInto(classes, source, found);
        if (found.getDiagnostics().stream().anyMatch(Compilation::isError)) {
            journal.write(broken(exercise, found.getDiagnostics()));
        } else if (!Files.exists(classes.resolve("practice").resolve(exercise.className() + ".class"))) {
            journal.write(Event.of(
                    Event.BROKEN, exercise.id(), source.getFileName(), 1, SampleCard.noPackage("package practice;")));
        } else {
            new MethodLines(compiler).write(source, exercise, journal);
        }
    }

    /** Compiles a program that is no exercise, where it can be; what stands in the way is told with the exercise. */
    void compileQuietly(Path source, Path classes) throws IOException {
        Files.createDirectories(classes);
        compileInto(classes, source, new DiagnosticCollector<>());
    }

    private void compileInto(Path classes, Path source, DiagnosticCollector<JavaFileObject> found) throws IOException {
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            Writer.nullWriter(),
                            files,
                            found,
                            options(classes),
                            null,
                            List.of(SourceFile.forCompiler(source)))
                    .call();
        }
    }

    private List<String> options(Path classes) {
        List<String> options = new ArrayList<>(List.of(
                "-encoding", "UTF-8", "-proc:none", "-nowarn", "-Xlint:none", "-implicit:class", "-g", "-cp", ""));
        if (Runtime.version().feature() != RELEASE) {
            options.addAll(List.of("--release", Integer.toString(RELEASE))); // which takes a while to set up
        }
        options.addAll(List.of("-sourcepath", places.sources().toString(), "-d", classes.toString()));
        return options;
    }

    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    private static Event broken(ExerciseSamples exercise, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Diagnostic<? extends JavaFileObject> first =
                diagnostics.stream().filter(Compilation::isError).findFirst().orElseThrow();
        String file = first.getSource() == null
                ? exercise.className() + ".java"
                : Path.of(first.getSource().toUri()).getFileName().toString();
        return Event.of(Event.BROKEN, exercise.id(), file, Math.max(1, first.getLineNumber()), words(first));
    }

    /** The compiler's first sentence; of an unknown name also which one. */
    private static String words(Diagnostic<?> diagnostic) {
        List<String> lines =
                diagnostic.getMessage(Locale.ENGLISH).lines().map(String::strip).toList();
        String symbol = lines.stream()
                .filter(line -> line.startsWith("symbol:"))
                .map(line -> ": " + line.substring("symbol:".length()).strip().replaceAll(" +", " "))
                .collect(Collectors.joining());
        return lines.get(0) + symbol;
    }
}
