package grader.engine.author;

import grader.protocol.SourceFacts;
import grader.suite.Check;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Compiles an author's files into memory, against the suite's own words and JUnit's. */
final class Javac {

    private static final int RELEASE = 17;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /**
     * What came of a compilation.
     *
     * @param classes class files by binary name
     * @param errors a line each: file, line, what the compiler says
     */
    record Compiled(Map<String, byte[]> classes, List<String> errors) {}

    Compiled compile(List<Path> sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, classPath());
            Memory memory = new Memory(files);
            compiler.getTask(null, memory, found, options(), null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return new Compiled(memory.classes(), errors(found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(error -> (error.getSource() == null
                                ? ""
                                : AuthorFolder.shown(Path.of(error.getSource().getName())) + ":" + error.getLineNumber()
                                        + ": ")
                        + error.getMessage(Locale.ENGLISH).strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-g", "-Xlint:none"));
        if (Runtime.version().feature() > RELEASE) {
            // As the worker and the suite's build do it: on 17 itself the option only costs time.
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
        return options;
    }

    /** Where the words of checks come from, and nothing else: no exercise of ours is in sight. */
    private static List<File> classPath() {
        return Stream.of(Check.class, SourceFacts.class, Test.class, AssertionFailedError.class)
                .map(Javac::place)
                .distinct()
                .toList();
    }

    private static File place(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> outputs = new HashMap<>();

        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }
}
