package grader.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import grader.words.FileNotes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsTest {

    private static final List<String> CLASSES = List.of("Cosine", "CoinSimulation");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cosine.java",
                "src/main/java/practice/Cosine.java",
                "exercises/src/main/java/practice/Cosine.java",
                "Week 3/my stuff/Cosine.java"
            })
    void findsAnExerciseWhereverItLies(String path) throws Exception {
        write(path, "package practice; class Cosine {}");

        assertThat(written("Cosine").main()).isEqualTo(path);
        assertThat(exercise("CoinSimulation")).isInstanceOf(ExerciseSource.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/java/practice/Cosine.java",
                "target/Cosine.java",
                ".idea/Cosine.java",
                "__MACOSX/Cosine.java",
                "._Cosine.java",
                "build/generated/Cosine.java",
                "Cosine.class",
                "Cosine.jar"
            })
    void passesOverWhatIsNoPartOfIt(String path) throws Exception {
        write(path, "class Cosine {}");

        assertThat(exercise("Cosine")).isInstanceOf(ExerciseSource.Absent.class);
    }

    @Test
    void ofTwoFilesOfOneNameTheShallowestWinsAndIsNamed() throws Exception {
        write("a/Cosine.java", "package practice; class Cosine {}");
        write("a/b/Cosine.java", "package practice; class Cosine {}");

        assertThat(written("Cosine").main()).isEqualTo("a/Cosine.java");
        assertThat(written("Cosine").notes()).anyMatch(note -> note.contains("a/b/Cosine.java"));
    }

    @Test
    void twoFilesOfOneNameAtOneDepthAreAnErrorOfThatExerciseAlone() throws Exception {
        write("a/Cosine.java", "class Cosine {}");
        write("b/Cosine.java", "class Cosine {}");
        write("CoinSimulation.java", "class CoinSimulation {}");

        assertThat(exercise("Cosine"))
                .isEqualTo(new ExerciseSource.Broken(
                        "Cosine",
                        "There are two files Cosine.java at the same depth: a/Cosine.java and b/Cosine.java. "
                                + "Which one counts cannot be told, so neither was graded. Hand in only one of them."));
        assertThat(exercise("CoinSimulation")).isInstanceOf(ExerciseSource.Written.class);
    }

    @Test
    void movesAnotherPackageHomeWithItsHelpersAndKeepsLines() throws Exception {
        write(
                "Cosine.java",
                "// mine\npackage my\n  .code;\nimport my.code.Vec;\nimport my.code.deep.Far;\nclass Cosine {}");
        write("Vec.java", "package my.code; class Vec {}");
        write("Other.java", "package other; public class Other {}");

        ExerciseSource.Written cosine = written("Cosine");

        assertThat(cosine.units().get(0).text())
                .isEqualTo(
                        "// mine\npackage practice;\n\nimport practice.Vec;\nimport my.code.deep.Far;\nclass Cosine {}");
        assertThat(cosine.units()).extracting("packageName").containsExactly("practice", "practice", "other");
        assertThat(cosine.notes())
                .containsExactly(
                        "Cosine.java says package my.code; it was graded as if it said: package practice; That costs no points; write the line when you next change the file.");
    }

    @Test
    void readsAFileWithoutPackageAsIfItHadOne() throws Exception {
        write("Cosine.java", "\nimport java.util.List;\nclass Cosine {}");

        assertThat(written("Cosine").units().get(0).text()).startsWith("package practice; \nimport java.util.List;");
        assertThat(written("Cosine").notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsTextInTheEncodingsThatEditorsWrite(String charset) throws Exception {
        Files.write(folder.resolve("Cosine.java"), "package practice; class Cosine {} // Größe".getBytes(charset));

        ExerciseSource.Written cosine = written("Cosine");

        assertThat(cosine.units().get(0).text()).endsWith("// Größe");
        assertThat(cosine.notes()).hasSize(Charset.forName(charset).name().equals("windows-1252") ? 1 : 0);
    }

    @Test
    void dropsAByteOrderMark() throws Exception {
        write("Cosine.java", "\ufeffpackage practice; class Cosine {}");

        assertThat(written("Cosine").units().get(0).text()).startsWith("package");
    }

    @Test
    void refusesAHugeFileForItsExerciseOnly() throws Exception {
        write("Cosine.java", "x".repeat(300_000));

        assertThat(exercise("Cosine"))
                .isEqualTo(new ExerciseSource.Broken("Cosine", FileNotes.tooLarge("Cosine.java", 256 << 10)));
    }

    @Test
    void saysSoWhereNothingIsFound() throws Exception {
        write("notes.txt", "later");

        assertThat(read().notes())
                .containsExactly(FileNotes.nothingFound(List.of("Cosine.java", "CoinSimulation.java")));
    }

    @Test
    void followsNoLinks() throws Exception {
        Path secret = Files.createTempFile("secret", ".java");
        Files.createSymbolicLink(folder.resolve("Cosine.java"), secret);
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(exercise("Cosine")).isInstanceOf(ExerciseSource.Absent.class);
    }

    @Test
    void aFolderThatCannotBeReadIsNoAbsence() throws Exception {
        write("src/Cosine.java", "package practice; class Cosine {}");
        Files.setPosixFilePermissions(folder.resolve("src"), Set.of());
        try {
            assumeFalse(Files.isReadable(folder.resolve("src")), "root reads everything");

            assertThatThrownBy(this::read).hasMessage("a folder in it cannot be read: src");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("src"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void refusesWhatIsNotThereInOneLine() {
        assertThatThrownBy(() -> new Submissions(CLASSES).read(folder.resolve("nowhere")))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("there is no such file or folder");
    }

    @Test
    void givesOddNamesASafeIdOfTheirOwn() {
        assertThat(SafeIds.of("ada")).isEqualTo("ada");
        assertThat(SafeIds.of("finn.zip")).isEqualTo("finn.zip");
        assertThat(SafeIds.of("../../etc"))
                .matches("[A-Za-z0-9._-]+")
                .doesNotContain("..")
                .isNotEqualTo("etc");
        assertThat(SafeIds.of("Zoë Müller")).matches("[A-Za-z0-9._-]+").isNotEqualTo(SafeIds.of("Zoé Müller"));
        assertThat(SafeIds.of("..")).startsWith("submission-");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Submission read() throws UnreadableException {
        return new Submissions(CLASSES).read(folder);
    }

    private ExerciseSource exercise(String className) throws UnreadableException {
        return read().exercises().get(CLASSES.indexOf(className));
    }

    private ExerciseSource.Written written(String className) throws UnreadableException {
        return (ExerciseSource.Written) exercise(className);
    }
}
