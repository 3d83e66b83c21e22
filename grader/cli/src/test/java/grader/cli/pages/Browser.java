package grader.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's Chromium, without a window. */
final class Browser {

    /** What the machine's owner prefers, as a page's style sheet is told. */
    enum Scheme {
        DARK,
        LIGHT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int PATIENCE_IN_SECONDS = 900; // only for a browser that hangs

    private final String program;
    private final Path folder;

    private Browser(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Skips the test where there is none, unless {@code -Dbrowser=required} says that there must be one. */
    static Browser orSkip(Path folder) {
        Optional<String> program = find();
        if (!"required".equals(System.getProperty("browser"))) {
            assumeTrue(program.isPresent(), "no chromium on this machine: the pages were not opened in a browser");
        }
        assertThat(program).as("chromium on the PATH").isPresent();
        return new Browser(program.get(), folder);
    }

    private static Optional<String> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** The document as it stands after its scripts have run. */
    String dom(Path page, Scheme scheme) {
        Path dom = folder.resolve(page.getFileName() + ".dom");
        Path complaints = folder.resolve(page.getFileName() + ".err");
        try {
            Process process = new ProcessBuilder(commandLine(page, scheme))
                    .redirectOutput(dom.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            assertThat(ended).as("the browser ended by itself").isTrue();
            assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
            return Files.readString(dom);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the browser was running", stopped);
        }
    }

    private List<String> commandLine(Path page, Scheme scheme) {
        return List.of(
                program,
                "--headless",
                "--no-sandbox", // containers have no namespaces to spare; every page is one of ours
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1000",
                "--blink-settings=preferredColorScheme=" + scheme.ordinal(),
                "--virtual-time-budget=600000", // scripts are waited for, idle time is not
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString());
    }
}
