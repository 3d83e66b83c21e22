package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.scorecard.Scorecard;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlScorecardTest {

    private final HtmlScorecard writer = new HtmlScorecard();

    static Stream<Scorecard> cards() {
        return CardsFixture.all().values().stream().limit(6);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void isOneSmallSelfContainedFile(Scorecard card) {
        var page = writer.write(card);

        assertThat(page.length()).isLessThan(60_000);
        assertThat(page).contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(page).doesNotContain("<script", "http:", "https:", "url(", "@import");
        assertThat(HtmlFixture.read(page).links).allMatch(link -> link.matches("#next|#exercise-\\d|#mistake-\\d-\\d"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyIdIsUnique(Scorecard card) {
        assertThat(HtmlFixture.read(writer.write(card)).ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void whateverAFieldHoldsIsOnlyText(String text) {
        var page = writer.write(CardsFixture.hostile(text));
        var html = HtmlFixture.read(page);

        assertThat(html.texts).contains(SafeText.line(text), SafeText.block(text));
        assertThat(page.codePoints().filter(point -> point != '\n' && Hidden.is(point)))
                .isEmpty();
    }

    @Test
    void opensTheCheckOfTheNextStepAndNoOther() {
        var page = writer.write(CardsFixture.partial());

        assertThat(page.split("<details open>", -1)).hasSize(2);
        assertThat(page.split("<details open>", -1)[1]).contains("Moves both weights by the same gradient");
    }

    @Test
    void tellsTheMistakeOfTheNextStepOnce() {
        var card = CardsFixture.fullFeedback();
        var sentence = NextStep.of(card).orElseThrow().happened();

        assertThat(HtmlFixture.read(writer.write(card)).texts).containsOnlyOnce(sentence);
        assertThat(new JsonScorecard().write(card)).contains(sentence);
    }

    @Test
    void saysTheSameAsTheConsole() {
        for (var card : cards().toList()) {
            var texts = HtmlFixture.read(writer.write(card)).texts;

            NextStep.of(card).ifPresent(step -> assertThat(texts).contains(step.headline(), step.idea()));
        }
    }
}
