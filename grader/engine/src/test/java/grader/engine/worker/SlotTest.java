package grader.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that end before they are ready. */
class SlotTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(SHELL), "there is no /bin/sh");
    }

    @Test
    void aStartThatIsKilledIsTriedOnceMore() throws Exception {
        String firstTimeOnly = "mkdir " + folder.resolve("tried") + " 2>/dev/null && kill -KILL $$; exec \"$@\"";
        List<String> line = new ArrayList<>(List.of(SHELL.toString(), "-c", firstTimeOnly, "sh"));
        line.addAll(WorkerCommand.line());

        try (Slot slot = new Slot(line)) {
            slot.beginSubmission();
        }

        assertThat(folder.resolve("tried")).isDirectory();
    }

    @Test
    void oneThatIsAlwaysKilledSaysThatSomethingKillsIt() {
        try (Slot slot = new Slot(List.of(SHELL.toString(), "-c", "kill -KILL $$"))) {
            assertThatThrownBy(slot::beginSubmission)
                    .isInstanceOf(WorkerStartException.class)
                    .hasMessageContaining("something has killed it");
        }
    }

    @Test
    void whatAJvmSaysBelowItsHeadingIsTheReason() {
        String says = "echo 'Error occurred during initialization of VM' >&2; echo 'No heap' >&2; exit 1";
        try (Slot slot = new Slot(List.of(SHELL.toString(), "-c", says))) {
            assertThatThrownBy(slot::beginSubmission).hasMessageEndingWith("could not be started: No heap");
        }
    }
}
