package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import grader.reports.JsonScorecard;
import grader.reports.SummaryJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code grade batch} over the samples, and what may not change from run to run. */
class BatchCommandTest {

    private static final List<String> NAMES = List.of("ada", "ben", "cleo", "dan", "eva", "finn.zip", "gwen", "hugo");

    @TempDir
    static Path folder;

    static Run run;
    static Map<String, String> files;

    @BeforeAll
    static void gradeTheSamples() {
        run = Run.of("batch", Run.SAMPLES, "--pictures", "--out", folder.resolve("first"), "--jobs", "2");
        files = Run.files(folder.resolve("first"));
    }

    @Test
    void everySubmissionIsGradedThoughOneHangsAndExits() {
        assertThat(run.status()).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.out()).contains("8 graded in ");
    }

    @Test
    void everyFileOfTheContractIsThereAndNoOther() {
        List<String> expected = new ArrayList<>(List.of("index.html", "gradebook.csv", "summary.json"));
        NAMES.forEach(name -> expected.addAll(List.of("scorecards/" + name + ".json", "scorecards/" + name + ".html")));

        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyJsonFileSatisfiesItsSchema() {
        assertThat(Schemas.complaints(SummaryJson.SCHEMA, files.get("summary.json")))
                .isEmpty();
        scorecards(files)
                .values()
                .forEach(text -> assertThat(Schemas.complaints(JsonScorecard.SCHEMA, text))
                        .isEmpty());
    }

    @Test
    void theGradebookHasARowForEachSubmissionInOrder() {
        List<String> rows = files.get("gradebook.csv").lines().toList();

        assertThat(rows).hasSize(1 + NAMES.size());
        assertThat(rows.get(0)).startsWith("id,total,max,cosine,cosine_status,");
        for (int i = 0; i < NAMES.size(); i++) {
            JsonNode card = Schemas.parsed(files.get("scorecards/" + NAMES.get(i) + ".json"));
            assertThat(rows.get(i + 1))
                    .startsWith(NAMES.get(i) + "," + card.get("score").asText() + ",100,");
        }
    }

    @Test
    void theSummaryTellsWhoIsWho() {
        JsonNode submissions = Schemas.parsed(files.get("summary.json")).get("submissions");

        Map<String, String> names = new TreeMap<>();
        submissions.forEach(
                one -> names.put(one.get("id").asText(), one.get("originalName").asText()));

        assertThat(names.keySet()).containsExactlyElementsOf(NAMES);
        assertThat(names).allSatisfy((id, original) -> assertThat(original).isEqualTo(id));
    }

    @Test
    void aNameThatIsNoSafeFileNameGetsAnIdThatTheSummaryMapsToIt() {
        Path odd = folder.resolve("odd");
        Run.copy(Run.SAMPLES.resolve("eva"), odd.resolve("Éva & co"));

        Run.of("batch", odd, "--out", folder.resolve("odd-out"));

        Map<String, String> written = Run.files(folder.resolve("odd-out"));
        JsonNode one =
                Schemas.parsed(written.get("summary.json")).get("submissions").get(0);
        assertThat(one.get("originalName").asText()).isEqualTo("Éva & co");
        assertThat(one.get("id").asText()).matches("[A-Za-z0-9._-]+");
        assertThat(written).containsKey("scorecards/" + one.get("id").asText() + ".json");
    }

    @Test
    void theClassPageNamesEverySubmission() {
        assertThat(files.get("index.html")).contains(NAMES);
    }

    @Test
    void noLineIsWiderThanEightyColumns() {
        assertThat(run.out().lines().filter(line -> !line.contains("Class page: ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void scorecardsAreTheSameHoweverManyAreGradedSideBySide(int jobs) {
        Path out = folder.resolve("jobs" + jobs);

        Run.of("batch", Run.SAMPLES, "--pictures", "--out", out, "--jobs", jobs);

        Map<String, String> again = Run.files(out);
        assertThat(again).hasSameSizeAs(files);
        assertThat(constant(again)).isEqualTo(constant(files));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ben", "dan", "gwen", "hugo"})
    void checkAndBatchGiveTheSameScorecard(String name) {
        Path out = folder.resolve("alone-" + name);

        Run.of("check", Run.SAMPLES.resolve(name), "--out", out);

        Map<String, String> alone = Run.files(out);
        assertThat(alone.get("scorecard.json")).isEqualTo(files.get("scorecards/" + name + ".json"));
        assertThat(alone.get("scorecard.html")).isEqualTo(files.get("scorecards/" + name + ".html"));
    }

    @Test
    void neighboursOfOneThatHangsAndExitsNoticeNothing() {
        for (String name : new String[] {"ada", "ben", "dan"}) {
            Run.copy(Run.SAMPLES.resolve(name), folder.resolve("quiet").resolve(name));
        }
        Path out = folder.resolve("without-hugo");

        Run.of("batch", folder.resolve("quiet"), "--pictures", "--out", out, "--jobs", "1");

        Map<String, String> quiet = scorecards(Run.files(out));
        assertThat(quiet).hasSize(3);
        assertThat(scorecards(files)).containsAllEntriesOf(quiet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR"})
    void theMachinesLanguageChangesNoByte(String language) {
        Locale before = Locale.getDefault();
        Path out = folder.resolve(language);
        Run local;
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            local = Run.of("batch", Run.SAMPLES, "--pictures", "--out", out, "--jobs", "2");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(constant(Run.files(out))).isEqualTo(constant(files));
        assertThat(steady(local)).containsExactlyInAnyOrderElementsOf(steady(run));
    }

    @Test
    void noScorecardNamesAPlaceOnTheMachine() {
        String machine = Path.of("").toAbsolutePath().toString();

        assertThat(constant(files).values())
                .allSatisfy(text -> assertThat(text).doesNotContain(machine, folder.toString()));
    }

    /** Everything but what tells of the run: its summary, and the class page that shows it. */
    private static Map<String, String> constant(Map<String, String> files) {
        Map<String, String> constant = new TreeMap<>(files);
        constant.keySet().removeAll(List.of("summary.json", "index.html"));
        return constant;
    }

    private static Map<String, String> scorecards(Map<String, String> files) {
        Map<String, String> scorecards = new TreeMap<>(files);
        scorecards.keySet().removeIf(name -> !name.startsWith("scorecards/") || !name.endsWith(".json"));
        return scorecards;
    }

    /** What a batch prints but its time and place; lines come as submissions end. */
    private static List<String> steady(Run run) {
        return run.out().lines().filter(line -> !line.contains(" graded in ")).toList();
    }
}
