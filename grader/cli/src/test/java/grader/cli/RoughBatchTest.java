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

    /** Enough of them to take a while: each runs out of steps. */
    private static final int HANGING = 12;

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
        Path submissions = submissions();
        for (int i = 0; i < HANGING; i++) {
            Run.copy(Run.SAMPLES.resolve("hugo"), submissions.resolve("hugo" + i));
        }
        Process grader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        submissions.toString(),
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
            assertThat(complaints)
                    .singleElement()
                    .asString()
                    .matches("grade: stopped: \\d+ of " + (1 + HANGING) + " submissions .*");
        }
        assertThat(Run.files(out).keySet())
                .contains("scorecards/eva.html", "scorecards/eva.json")
                .hasSizeLessThan(2 + 2 * HANGING)
                .noneMatch(name -> name.contains("draft"))
                .doesNotContain("index.html", "gradebook.csv");
    }

    private Path submissions() {
        Run.copy(Run.SAMPLES.resolve("eva"), folder.resolve("class/eva"));
        return folder.resolve("class");
    }
}
