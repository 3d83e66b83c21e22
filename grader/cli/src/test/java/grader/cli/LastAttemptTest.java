package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code grade check} twice into one folder. */
class LastAttemptTest {

    private static final Path FIRST = Run.SAMPLES.resolve("ben");

    @TempDir
    static Path folder;

    static String json;

    @BeforeAll
    static void gradeOnce() {
        Run.of("check", FIRST, "--out", folder.resolve("first"));
        json = Run.read(folder.resolve("first/scorecard.json"));
    }

    @Test
    void whatIsFixedIsNamedAndTheJsonIsWhatItAlwaysIs() throws IOException {
        Path better = folder.resolve("better/ben");
        Run.copy(Run.SAMPLES.resolve("ada"), better);
        Path out = out(json);

        Run second = Run.of("check", better, "--out", out);
        Run alone = Run.of("check", better, "--out", folder.resolve("alone"));

        assertThat(second.complaints()).isEmpty();
        assertThat(second.out()).containsPattern("Since the last attempt: \\d+ fixed; \\d+ points more");
        assertThat(Run.read(out.resolve("scorecard.html"))).contains("Since the last attempt", "<h3>Fixed</h3>");
        assertThat(alone.out()).doesNotContain("Since the last attempt");
        assertThat(out.resolve("scorecard.json")).hasSameBinaryContentAs(folder.resolve("alone/scorecard.json"));
        assertThat(out.resolve("junit.xml")).hasSameBinaryContentAs(folder.resolve("alone/junit.xml"));
    }

    @Test
    void theSameAttemptChangedNothing() throws IOException {
        Run second = Run.of("check", FIRST, "--out", out(json));

        assertThat(second.out().replaceAll("\\s+", " ")).contains("Since the last attempt: the same checks pass");
    }

    @Test
    void aForeignScorecardIsIgnoredWithOneLine() throws IOException {
        String foreign = json.replace("\"id\": \"ben\"", "\"id\": \"<b>eve\"");

        assertIgnored(foreign, "grade: the earlier scorecard.json is not compared: it is another submission's");
    }

    @Test
    void aHugeDeepOrUnreadableFileIsIgnoredToo() throws IOException {
        assertIgnored("[".repeat(100_000), "it is damaged");
        assertIgnored(" ".repeat(4_000_001), "it is no file of a scorecard's kind or size");
    }

    private void assertIgnored(String text, String line) throws IOException {
        Path out = out(text);

        Run run = Run.of("check", FIRST, "--out", out);

        assertThat(run.status()).isZero();
        assertThat(run.complaints()).singleElement().asString().contains(line).doesNotContain("<", "\u001b");
        assertThat(run.out()).doesNotContain("Since the last attempt");
        assertThat(Run.read(out.resolve("scorecard.json"))).isEqualTo(json);
    }

    private static Path out(String earlier) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Files.writeString(out.resolve("scorecard.json"), earlier);
        return out;
    }
}
