package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.engine.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    private static final Scorecard NOW = CardsFixture.partial();

    @Test
    void namesWhatIsFixedAndWhatIsNewAndCountsThePoints() throws IncomparableException {
        var changes = Changes.since(json(named(CardsFixture.wrong())), NOW);
        var back = Changes.since(json(NOW), named(CardsFixture.wrong()));

        assertThat(changes.fixed()).hasSize(11).contains("Cosine similarity – Measures the Euclidean length");
        assertThat(changes.broken()).isEmpty();
        assertThat(changes.summary()).isEqualTo("11 fixed; 42 points more");
        assertThat(back.summary()).isEqualTo("11 new; 42 points fewer");
    }

    @Test
    void theSameScorecardIsNoChange() throws IncomparableException {
        assertThat(Changes.since(json(NOW), NOW).summary()).isEqualTo("the same checks pass");
    }

    @Test
    void anothersScorecardIsNotCompared() {
        assertThatExceptionOfType(IncomparableException.class)
                .isThrownBy(() -> Changes.since(json(CardsFixture.right()), NOW))
                .withMessage("it is another submission's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\u0000\u001b[2J",
                "\"<script>\"",
                "{\"schemaVersion\":\"1.0\"}",
                "{\"schemaVersion\":{},\"exercises\":7}",
                "{\"schemaVersion\":1e999999999}"
            })
    void whatIsNoScorecardIsNotCompared(String text) {
        assertThatExceptionOfType(IncomparableException.class)
                .isThrownBy(() -> Changes.since(text, NOW))
                .withMessageStartingWith("it is ");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"schemaVersion\": \"1.0\"', '\"schemaVersion\": \"9.0\"', it is not a scorecard of this version",
        "'\"maxScore\": 5', '\"maxScore\": 6', it was graded by other checks"
    })
    void whatWasGradedOtherwiseIsNotCompared(String from, String to, String reason) {
        String earlier = json(NOW).replace(from, to);

        assertThat(earlier).isNotEqualTo(json(NOW));
        assertThatExceptionOfType(IncomparableException.class)
                .isThrownBy(() -> Changes.since(earlier, NOW))
                .withMessage(reason);
    }

    @Test
    void consoleAndPageNameTheChangesAndLongListsAreCut() throws IncomparableException {
        var changes = Optional.of(Changes.since(json(named(CardsFixture.wrong())), NOW));

        for (var style : ConsoleCardTest.styles()) {
            var card = new ConsoleCard(style).write(NOW, changes);
            assertThat(card.replaceAll("\\s+", " ")).contains("Since the last attempt: 11 fixed", "and 6 more");
            assertThat(card.replaceAll("\u001b\\[[0-9;]*m", "").lines())
                    .allMatch(line -> ConsoleText.columns(line) <= style.width());
        }
        assertThat(HtmlFixture.read(new HtmlScorecard().write(NOW, changes)).texts)
                .contains("11 fixed; 42 points more.", "Cosine similarity – Measures the Euclidean length");
    }

    @Test
    void hostileNamesOfChangesAreOnlyText() {
        for (var text : CardsFixture.HOSTILE) {
            var changes = new Changes(List.of(text), List.of(text + "2"), 0);
            var page = new HtmlScorecard().write(NOW, Optional.of(changes));

            assertThat(HtmlFixture.read(page).texts).contains(SafeText.line(text));
        }
    }

    @Test
    void mostToGainIsTheOneChangeWorthMost() {
        assertThat(Gain.most(CardsFixture.right())).isEmpty();
        assertThat(Gain.most(CardsFixture.broken()).orElseThrow().sentence())
                .isEqualTo("Most to gain: Cosine similarity – does not compile, up to 25 points");
        assertThat(Gain.most(CardsFixture.empty()).orElseThrow().what()).isEqualTo("Gradient descent – fit");
    }

    private static Scorecard named(Scorecard card) {
        return new Scorecard(NOW.id(), card.digest(), card.notes(), card.exercises());
    }

    private static String json(Scorecard card) {
        return new JsonScorecard().write(card);
    }
}
