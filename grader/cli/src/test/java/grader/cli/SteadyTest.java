package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs that take the processors away change no byte: twice by default, {@code -Dsteady.runs=10} for more. */
class SteadyTest {

    private static final int RUNS = Integer.getInteger("steady.runs", 2);

    @TempDir
    static Path folder;

    private static final List<Process> LOAD = new ArrayList<>();

    /** Two programs for each processor that do nothing but run. */
    @BeforeAll
    static void takeTheProcessors() throws IOException {
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            LOAD.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
        }
    }

    @AfterAll
    static void giveThemBack() {
        LOAD.forEach(Process::destroyForcibly);
    }

    @Test
    void underLoadEveryRunWritesTheSameBytes() {
        Map<String, String> first = run(0);

        assertThat(first).hasSize(16);
        for (int i = 1; i < RUNS; i++) {
            assertThat(run(i)).isEqualTo(first);
        }
        assertThat(LOAD).allMatch(Process::isAlive);
    }

    private static Map<String, String> run(int number) {
        Path out = folder.resolve("run" + number);
        assertThat(Run.of("batch", Run.SAMPLES, "--pictures", "--out", out).status())
                .isZero();
        return Run.files(out.resolve("scorecards"));
    }
}
