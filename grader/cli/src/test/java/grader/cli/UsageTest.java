package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad usage and unreadable input: status 2, and one line that names what it is about and what to do. */
class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "batch"})
    void aPathThatIsNotThereIsNamed(String command) {
        Path missing = folder.resolve("nobody");

        assertRefused(grade(command, missing), missing.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.zip", "Cosine.txt", "empty"})
    void anEmptyFileIsNamed(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));

        assertRefused(grade("check", file), file.toString());
        assertRefused(grade("batch", file), file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.java", "Cosine.java"})
    void anEmptyJavaFileIsNamed(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));

        assertRefused(grade("check", file), file + " cannot be graded: the file is empty; save your code");
    }

    @Test
    void aSuiteThatCannotBeLoadedIsOneLineAndNobodysFaultButTheGraders() {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err, true);
        GradeCommand command = new GradeCommand(writer, writer, Terminal.of(Map.of(), new Properties()));

        int status = command.guarded(() -> {
            throw new NoClassDefFoundError("grader/suite/checks/CosineChecks");
        });

        assertThat(status).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("grade: this is a fault of the grader")
                .contains("CosineChecks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "homework.zip", "homework.tar.gz"})
    void aFileThatIsNoArchiveIsNamed(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Dear teacher,\nmy dog ate it.\n");

        assertRefused(grade("check", file), file.toString());
        assertRefused(grade("batch", file), file.toString());
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertRefused(grade("check", Run.SAMPLES.resolve("ada"), "--fast"), "--fast");
        assertRefused(grade("batch", Run.SAMPLES, "--fast"), "--fast");
        assertRefused(Run.of("--fast"), "--fast");
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertRefused(Run.of("chekc", "x"), "chekc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many"})
    void jobsAreAtLeastOne(String jobs) {
        assertRefused(grade("batch", Run.SAMPLES, "--jobs", jobs), "--jobs");
    }

    @Test
    void aMinimumIsANumber() {
        assertRefused(grade("check", Run.SAMPLES.resolve("ada"), "--min-score", "all"), "--min-score");
        assertRefused(grade("check", Run.SAMPLES.resolve("ada"), "--min-score", "NaN"), "--min-score");
    }

    @Test
    void feedbackIsOneOfTwo() {
        assertRefused(grade("check", Run.SAMPLES.resolve("ada"), "--feedback", "some"), "--feedback");
    }

    @Test
    void anOutputFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertRefused(Run.of("check", Run.SAMPLES.resolve("eva"), "--out", file), file.toString());
        assertRefused(Run.of("batch", Run.SAMPLES, "--out", file), file.toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void aCommandNeedsAPath() {
        assertRefused(Run.of("check"), "PATH");
        assertRefused(Run.of("batch"), "PATH");
    }

    @Test
    void noCommandIsAnsweredByOneLine() {
        assertRefused(Run.of(), "check");
    }

    @Test
    void helpIsNoMistake() {
        Run help = Run.of("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("check", "batch", "Exit status");
        assertThat(Run.of("check", "--help").out()).contains("--min-score");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private Run grade(String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--out";
        all[all.length - 1] = folder.resolve("out");
        return Run.of(all);
    }

    private static void assertRefused(Run run, String named) {
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("grade: ")
                .contains(named);
        assertThat(run.status()).isEqualTo(2);
    }
}
