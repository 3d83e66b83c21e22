package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author gets from {@code grade validate}. */
class ValidateCommandTest {

    @TempDir
    Path folder;

    @Test
    void oneExerciseHoldsAndIsShownAsATable() throws Exception {
        Run run = Run.of(
                "validate", "--project", Run.ROOT.toString(), "--exercise", "cosine", "--out", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("norm-without-root").contains("wrong solutions caught and named");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("cosine: "));
        assertThat(Files.readString(folder.resolve("validation.html"))).contains("Everything holds");
    }

    @Test
    void aProjectThatIsNoneIsNamed() {
        Run run = Run.of("validate", "--project", folder.toString(), "--out", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("exercises/src/main/java/practice/Cosine.java")
                .hasLineCount(1);
    }

    @Test
    void anExerciseThatIsNoneIsNamed() {
        Run run = Run.of("validate", "--exercise", "sine", "--out", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("sine").contains("cosine");
    }
}
