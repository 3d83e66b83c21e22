package grader.worker.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import grader.protocol.Reply.Diagnostic;
import grader.protocol.Request;
import grader.protocol.SourceFacts;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The real javac, in memory.
 *
 * <p>The exercises' own files are all that javac is asked to compile. The submission's other files lie on its source path, so
 * that it compiles a helper exactly where an exercise refers to it: a broken helper that nobody uses is never read.
 */
public final class StudentCompiler {

    private static final int RELEASE = 17;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final MemoryFiles files = new MemoryFiles(
            new PlatformFiles(javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)));
    private final List<String> options = options();
    private final SharedJavac shared = SharedJavac.open();

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-proc:none",
                "-implicit:class",
                "-nowarn",
                "-Xlint:none",
                "-Xmaxerrs",
                "20",
                "-g:source,lines",
                "-XDstringConcat=inline")); // plain calls link faster than call sites, and the verifier can read them
        if (Runtime.version().feature() > RELEASE) {
            // On 17 itself the option only costs time; on later releases it keeps the language and the library at 17.
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
        return List.copyOf(options);
    }

    /** Compiles; never throws for anything that a source file can hold. */
    public Compilation compile(Request.Compile request) {
        Sources sources = new Sources(request);
        if (shared != null && sources.areAllMains()) {
            Compilation quick = compile(request, sources, this::shared);
            if (quick.succeeded()) {
                return quick;
            }
            shared.forget(); // what is said of an error must be what a javac says that has seen nothing else
        }
        return compile(request, new Sources(request), this::fresh);
    }

    /** Makes a task and compiles with it. */
    private interface Way {
        Compilation compile(Sources sources, DiagnosticCollector<JavaFileObject> collected) throws IOException;
    }

    private Compilation shared(Sources sources, DiagnosticCollector<JavaFileObject> collected) throws IOException {
        return shared.use(files, collected, options, sources.mains(), task -> compile(task, sources, collected));
    }

    private Compilation fresh(Sources sources, DiagnosticCollector<JavaFileObject> collected) throws IOException {
        JavacTask task =
                (JavacTask) javac.getTask(Writer.nullWriter(), files, collected, options, null, sources.mains());
        return compile(task, sources, collected);
    }

    private Compilation compile(Request.Compile request, Sources sources, Way way) {
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        try {
            files.begin(sources);
            return way.compile(sources, collected);
        } catch (Caps.ExceededException exceeded) {
            return Compilation.failed(List.of(exceeded.diagnostic()));
        } catch (StackOverflowError | IllegalStateException | IOException broken) {
            // javac gives up on sources that nest too deeply without a diagnostic of its own.
            return Compilation.failed(
                    List.of(Diagnostics.tooDeep(request.targets().get(0).main())));
        }
    }

    /** On a file that nests too deeply javac may say nothing at all: the class that is not there tells. */
    private static List<Diagnostic> withoutClass(List<SourceFile> mains, Map<String, byte[]> classes) {
        List<Diagnostic> errors = new ArrayList<>();
        for (SourceFile main : mains) {
            String file = main.unit().file();
            if (main.unit().types().isEmpty() && !classes.containsKey(main.binaryName())) {
                errors.add(Diagnostics.noClass(file));
            } else if (main.unit().types().stream()
                    .map(main::binaryName)
                    .anyMatch(type -> !classes.containsKey(type))) {
                errors.add(Diagnostics.tooDeep(file));
            }
        }
        return errors;
    }

    /** javac wraps what a listener throws. */
    private Compilation compile(JavacTask task, Sources sources, DiagnosticCollector<JavaFileObject> collected)
            throws IOException {
        task.addTaskListener(new Caps(task, sources));
        try {
            return compilation(task, sources, collected);
        } catch (RuntimeException wrapped) {
            if (wrapped.getCause() instanceof Caps.ExceededException exceeded) {
                throw exceeded;
            } else if (wrapped.getCause() instanceof StackOverflowError deep) {
                throw deep;
            }
            throw wrapped;
        }
    }

    private Compilation compilation(JavacTask task, Sources sources, DiagnosticCollector<JavaFileObject> collected)
            throws IOException {
        List<CompilationUnitTree> trees = new ArrayList<>();
        task.parse().forEach(trees::add);
        if (Diagnostics.errors(collected).isEmpty()) {
            task.analyze();
        }
        List<Diagnostic> errors = Diagnostics.errors(collected);
        if (!errors.isEmpty()) {
            return Compilation.failed(errors);
        }
        List<SourceFacts> facts = new ArrayList<>();
        for (CompilationUnitTree tree : trees) {
            facts.add(new FactsReader(task, tree).read());
        }
        task.generate();
        errors = Diagnostics.errors(collected);
        Map<String, byte[]> classes = files.classes();
        if (errors.isEmpty()) {
            errors = withoutClass(sources.mains(), classes);
        }
        return errors.isEmpty() ? new Compilation(classes, List.of(), facts) : Compilation.failed(errors);
    }
}
