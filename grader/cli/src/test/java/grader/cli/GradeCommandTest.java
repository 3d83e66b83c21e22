package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.reports.JsonScorecard;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code grade check}, from the arguments to the files. */
class GradeCommandTest {

    @TempDir
    static Path folder;

    static Run right;
    static Run partial;

    @BeforeAll
    static void gradeTwo() {
        right = Run.of("check", Run.SAMPLES.resolve("ada"), "--out", folder.resolve("ada"), "--min-score", "100");
        partial = Run.of("check", Run.SAMPLES.resolve("ben"), "--out", folder.resolve("ben"));
    }

    @Test
    void aRightSubmissionEarnsEveryPointAndMeetsTheMinimum() {
        assertThat(right.status()).isZero();
        assertThat(right.complaints()).isEmpty();
        assertThat(right.out()).contains("ada", "100 / 100 points");
        assertThat(Schemas.parsed(written("ada", "scorecard.json")).get("score").asDouble())
                .isEqualTo(100);
    }

    @Test
    void aPartialSubmissionIsGradedAndToldWhatIsNext() {
        double score =
                Schemas.parsed(written("ben", "scorecard.json")).get("score").asDouble();

        assertThat(partial.status()).isZero();
        assertThat(partial.complaints()).isEmpty();
        assertThat(score).isBetween(1.0, 99.0);
        assertThat(partial.out()).contains("Next: ", "Scorecard: ");
    }

    @Test
    void bothWriteTheThreeFilesAndNothingElse() {
        for (String name : new String[] {"ada", "ben"}) {
            assertThat(Run.files(folder.resolve(name)))
                    .containsOnlyKeys("scorecard.json", "scorecard.html", "junit.xml");
        }
    }

    @Test
    void scorecardsSatisfyThePublishedSchema() {
        for (String name : new String[] {"ada", "ben"}) {
            assertThat(Schemas.complaints(JsonScorecard.SCHEMA, written(name, "scorecard.json")))
                    .isEmpty();
        }
    }

    @Test
    void thePageShowsTheScore() {
        int score =
                Schemas.parsed(written("ben", "scorecard.json")).get("score").asInt();

        assertThat(written("ada", "scorecard.html")).contains("100");
        assertThat(text(written("ben", "scorecard.html"))).containsPattern("\\b" + score + "\\s*(/|of)\\s*100\\b");
    }

    @Test
    void theJunitFileCountsEveryCheck() throws Exception {
        Document junit = parsed(written("ben", "junit.xml"));
        int checks = 0;
        for (var exercise : Schemas.parsed(written("ben", "scorecard.json")).get("exercises")) {
            checks += exercise.get("checks").size();
        }

        assertThat(junit.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(checks);
        assertThat(junit.getElementsByTagName("failure").getLength()).isPositive();
    }

    @Test
    void belowTheMinimumTheStatusIsOneAndEverythingIsWritten() {
        Path out = folder.resolve("below");

        Run run = Run.of("check", Run.SAMPLES.resolve("ben"), "--out", out, "--min-score", "99.5");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.files(out)).isEqualTo(Run.files(folder.resolve("ben")));
    }

    @Test
    void exactlyTheMinimumIsEnough() {
        String score =
                Schemas.parsed(written("ben", "scorecard.json")).get("score").asText();

        Run run = Run.of("check", Run.SAMPLES.resolve("ben"), "--out", folder.resolve("exact"), "--min-score", score);

        assertThat(run.status()).isZero();
    }

    @Test
    void fullFeedbackShowsTheDetailAndHintsDoNot() {
        Path out = folder.resolve("full");

        Run.of("check", Run.SAMPLES.resolve("ben"), "--out", out, "--feedback", "full");

        Map<String, String> full = Run.files(out);
        assertThat(full.get("scorecard.json")).contains("\"detail\"");
        assertThat(Schemas.complaints(JsonScorecard.SCHEMA, full.get("scorecard.json")))
                .isEmpty();
        assertThat(written("ben", "scorecard.json")).doesNotContain("\"detail\"");
    }

    @Test
    void noLineIsWiderThanEightyColumns() {
        assertThat(right.out().lines().filter(line -> !line.startsWith(" Scorecard: ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(partial.out().lines().filter(line -> !line.startsWith(" Scorecard: ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static String written(String name, String file) {
        return Run.read(folder.resolve(name).resolve(file));
    }

    /** A page's text, its tags left out. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(style|script).*?</\\1>", " ").replaceAll("<[^>]*>", "");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
