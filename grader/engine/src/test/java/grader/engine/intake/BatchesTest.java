package grader.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    private static final Submissions SUBMISSIONS = new Submissions(List.of("Cosine", "CoinSimulation"));

    @TempDir
    Path folder;

    @Test
    void whereReportsGoIsNoSubmissionUnlessAStudentsFilesAreThere() throws Exception {
        write("ada/Cosine.java");
        write("reports/batch/scorecards/ada.json");

        Batch batch = Batches.find(folder, SUBMISSIONS, folder.resolve("reports/batch/scorecards"));
        assertThat(batch.items()).extracting(Batch.Item::id).containsExactly("ada");
        assertThat(batch.ignored()).containsExactly("reports");
        assertThat(ids(folder.resolve("reports/other"))).containsExactly("ada");
        assertThat(ids(folder.resolve("ada/reports"))).containsExactly("ada", "reports");
    }

    @Test
    void everyChildFolderAndArchiveIsASubmission() throws Exception {
        write("ada/Cosine.java");
        write("ben/deep/down/Cosine.java");
        zip(folder.resolve("cleo.zip"), "cleo-homework/Cosine.java");
        write("README.md");
        write(".DS_Store");

        Batch batch = Batches.find(folder, SUBMISSIONS);

        assertThat(batch.items()).extracting(Batch.Item::id).containsExactly("ada", "ben", "cleo.zip");
        assertThat(batch.items()).allSatisfy(item -> assertThat(found(item)).containsExactly("Cosine"));
        assertThat(batch.ignored()).containsExactly(".DS_Store", "README.md");
    }

    @Test
    void looseFilesOfPortalsAreGroupedByStudent() throws Exception {
        write("lovelaceada_101_2001_Cosine.java");
        write("lovelaceada_101_2002_CoinSimulation-1.java");
        write("hopper_LATE_102_2003_Cosine.java");
        write("Alan Turing_77_assignsubmission_file_Cosine.java");
        write("Homework_emmy_attempt_2026-05-18-12-24-00_Cosine.java");

        Batch batch = Batches.find(folder, SUBMISSIONS);

        assertThat(batch.items())
                .extracting(Batch.Item::originalName)
                .containsExactlyInAnyOrder(
                        "lovelaceada_101",
                        "hopper_LATE_102",
                        "Alan Turing_77",
                        "Homework_emmy_attempt_2026-05-18-12-24-00");
        assertThat(found(item(batch, "lovelaceada_101"))).containsExactly("Cosine", "CoinSimulation");
    }

    @Test
    void aBulkArchiveHoldsAClassBelowOneCommonFolder() throws Exception {
        Path archive = folder.resolve("class.zip");
        zip(archive, "export/ada/src/main/java/practice/Cosine.java", "export/ben/Cosine.java", "__MACOSX/._x");

        Batch batch = Batches.find(archive, SUBMISSIONS);

        assertThat(batch.items()).extracting(Batch.Item::id).containsExactly("ada", "ben");
        assertThat(batch.items()).allSatisfy(item -> assertThat(found(item)).containsExactly("Cosine"));
    }

    @Test
    void aBulkArchiveOfOneStudentKeepsTheStudent() throws Exception {
        Path archive = folder.resolve("class.zip");
        zip(archive, "ada/src/main/java/practice/Cosine.java");

        assertThat(Batches.find(archive, SUBMISSIONS).items())
                .extracting(Batch.Item::id)
                .containsExactly("ada");
    }

    @Test
    void aFolderWithNothingButAnArchiveIsUnpacked() throws Exception {
        Files.createDirectories(folder.resolve("Ada_12_assignsubmission_file_"));
        zip(folder.resolve("Ada_12_assignsubmission_file_/homework.zip"), "Cosine.java");

        Batch batch = Batches.find(folder, SUBMISSIONS);

        assertThat(found(batch.items().get(0))).containsExactly("Cosine");
    }

    @Test
    void aDamagedArchiveIsARowInErrorAndTheRestGoesOn() throws Exception {
        write("ada/Cosine.java");
        Files.writeString(folder.resolve("ben.zip"), "PK no zip at all");
        Files.writeString(folder.resolve("cleo.zip"), "");

        Batch batch = Batches.find(folder, SUBMISSIONS);

        assertThat(batch.items()).hasSize(3);
        Submission ben = item(batch, "ben.zip").reader().read();
        assertThat(ben.exercises())
                .allSatisfy(exercise -> assertThat(exercise)
                        .isInstanceOfSatisfying(
                                ExerciseSource.Broken.class,
                                broken -> assertThat(broken.reason())
                                        .isEqualTo("The archive is damaged or not of a kind that can be read.")));
        assertThat(item(batch, "cleo.zip").reader().read().notes()).containsExactly("The file is empty.");
    }

    @Test
    void aFolderWithoutSubmissionsSaysSo() {
        assertThatThrownBy(() -> Batches.find(folder, SUBMISSIONS)).hasMessageContaining("it holds no submission");
        assertThatThrownBy(() -> Batches.find(folder.resolve("nowhere"), SUBMISSIONS))
                .hasMessage("there is no such file or folder");
    }

    private static Batch.Item item(Batch batch, String name) {
        return batch.items().stream()
                .filter(item -> item.originalName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(Batch.Item item) {
        return item.reader().read().exercises().stream()
                .filter(ExerciseSource.Written.class::isInstance)
                .map(ExerciseSource::className)
                .toList();
    }

    private List<String> ids(Path reports) throws UnreadableException {
        return Batches.find(folder, SUBMISSIONS, reports).items().stream()
                .map(Batch.Item::id)
                .toList();
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package practice; class X {}");
    }

    private static void zip(Path archive, String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("package practice; class X {}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
