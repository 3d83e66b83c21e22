package grader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the unpacked bundle to the card, with a real Maven. */
class TwoMinutesTest {

    private static final String LIBRARIES = System.getProperty("handout.libraries", "");

    @TempDir
    Path folder;

    private Path home;

    /** What Maven ended with and said. */
    private record Run(int status, String console) {}

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(mavenIsThere(), "Maven cannot be started, so nobody can see what mvn test prints");
        home = Files.createDirectory(folder.resolve("my exercises"));
        Project.unpack(home);
    }

    @AfterEach
    void takeTheJarBackOutOfTheLibraries() throws IOException {
        Path jar = Path.of(
                LIBRARIES, "mathfoundations", "grader-student", StudentJar.own().version());
        if (LIBRARIES.isEmpty() || !Files.exists(jar)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(jar)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void theCardMovesWithEachStep() throws Exception {
        Run untouched = mvn("test");
        assertThat(untouched.status()).as(untouched.console()).isZero();
        assertThat(untouched.console()).isEqualTo(card("untouched"));

        Project.copySources(Path.of("src/test/cases/one-method-written"), home);
        Run begun = mvn("test");
        assertThat(begun.status()).isZero();
        assertThat(begun.console()).isEqualTo(card("one-method-written"));

        Project.copySources(Path.of("src/test/cases/forgets-a-semicolon"), home);
        Run broken = mvn("test");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.console()).isEqualTo(card("forgets-a-semicolon"));
        assertThat(Files.readString(home.resolve("reports/scorecard.html"))).contains("';' expected");
    }

    @Test
    void optionsAreHeard() throws Exception {
        Project.copySources(Path.of("src/test/cases/adds-components"), home);

        Run hint = mvn("test", "-Dexercise=1", "-Dhint=3", "-Dall");
        assertThat(hint.status()).isEqualTo(1);
        assertThat(hint.console())
                .contains("7 of 11 sample checks pass", "(hint 3 of 3)", "Cosine.nearest", "Cosine.similarity")
                .doesNotContain("Coin", "ERROR");
        assertThat(mvn("test", "-Dexercise=none").console())
                .isEqualTo("-Dexercise=none is none of cosine, gradient-descent, coin-simulation, majority-baseline\n");
        assertThat(mvn("test", "-Dhint=4").console()).isEqualTo("-Dhint=4 is none of the hints 1 to 3\n");
    }

    private static String card(String name) throws IOException {
        String cards = Files.readString(Path.of("src", "test", "cases", name, "card.txt"));
        return cards.replaceAll("(?s).*=== NO_COLOR\n(.*)=== 60 columns.*", "$1");
    }

    private Run mvn(String... arguments) throws IOException, InterruptedException {
        // Offline, and content with whatever lies among the libraries, from wherever this build has fetched it.
        List<String> line = new ArrayList<>(List.of(
                program(),
                "-o",
                "-Daether.offline.protocols=file",
                "-Daether.enhancedLocalRepository.trackingFilename=not-tracked"));
        if (!LIBRARIES.isEmpty()) {
            line.add("-Dmaven.repo.local=" + LIBRARIES);
        }
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeAll(List.of("COLUMNS", "MAVEN_OPTS", "MAVEN_ARGS"));
        Process process = builder.start();
        process.getOutputStream().close();
        String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), console.replace("\u001b[0m", ""));
    }

    private static boolean mavenIsThere() {
        try {
            Process process = new ProcessBuilder(program(), "-v")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String program() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows") ? "mvn.cmd" : "mvn";
    }
}
