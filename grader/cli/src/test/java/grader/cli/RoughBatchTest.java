package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that meet with an older batch, and with an early end. */
class RoughBatchTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void scorecardsOfAnEarlierRunAreWarnedOfAndStay() throws IOException {
        Path old = folder.resolve("out/scorecards/zoe.json");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "{}");

        Run run = Run.of("batch", submissions(), "--out", folder.resolve("out"));

        assertThat(run.status()).isZero();
        assertThat(run.complaints()).singleElement().asString().contains("earlier run", "zoe.json", "--out");
        assertThat(old).hasContent("{}");
    }

    @Test
    void aBatchThatIsEndedEarlySaysWhatThereIsAndLeavesNoHalf() throws Exception {
        Path out = folder.resolve("out");
        Run.copy(Run.SAMPLES.resolve("hugo"), submissions().resolve("hugo")); // takes a while: it hangs
        Process grader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        folder.resolve("class").toString(),
                        "--jobs",
                        "1",
                        "--out",
                        out.toString()))
                .start();
        try (BufferedReader lines = grader.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.contains("/100")) {
                line = lines.readLine();
            }

            grader.toHandle().destroy(); // leaves its streams open

            List<String> complaints = grader.errorReader()
                    .lines()
                    .filter(said -> !said.startsWith("Confinement: "))
                    .toList();
            assertThat(grader.waitFor()).isEqualTo(TERMINATED);
            assertThat(complaints).singleElement().asString().matches("grade: stopped: 1 of 2 submissions .*");
        }
        assertThat(Run.files(out).keySet()).containsExactly("scorecards/eva.html", "scorecards/eva.json");
    }

    private Path submissions() {
        Run.copy(Run.SAMPLES.resolve("eva"), folder.resolve("class/eva"));
        return folder.resolve("class");
    }
}
