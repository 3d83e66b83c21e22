package grader.worker.allow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory, all at once. */
final class Javac {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** Class files by binary name, of sources by the name of the class in them. */
    static Map<String, byte[]> compile(Map<String, String> sources, String... extraOptions) {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-g"));
        if (Runtime.version().feature() > 17) {
            options.addAll(List.of("--release", "17"));
        }
        options.addAll(List.of(extraOptions));
        List<Source> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        try (Output output = new Output(JAVAC.getStandardFileManager(null, Locale.ENGLISH, null))) {
            assertThat(JAVAC.getTask(null, output, null, options, null, units).call())
                    .isTrue();
            Map<String, byte[]> classes = new TreeMap<>();
            output.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("source:/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Output(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("class:/" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, none -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
