package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitPageTest {

    private static final Pattern PLACE =
            Pattern.compile(" (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height)=\"([^\"]*)\"| d=\"([^\"]*)\"");

    private final HtmlScorecard writer = new HtmlScorecard();

    static Stream<Scorecard> cards() {
        Stream<Double> odd = Stream.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                1e308,
                -1e308,
                1e-320,
                -0.0,
                -0.5,
                0.1 + 0.2);
        return Stream.concat(
                Stream.of(PortraitsFixture.right(), PortraitsFixture.wrong(), PortraitsFixture.nothing()),
                odd.map(PortraitsFixture::odd));
    }

    @Test
    void rightAndWrongReadAsApproved() throws IOException {
        Golden.assertApproved("portraits-right.html", writer.write(PortraitsFixture.right()));
        Golden.assertApproved("portraits-wrong.html", writer.write(PortraitsFixture.wrong()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void whateverTheNumbersThePageIsValidAndSmall(Scorecard card) {
        var page = writer.write(card);

        assertThat(HtmlFixture.read(page).ids).doesNotHaveDuplicates();
        assertThat(page.length()).isLessThan(150_000);
        assertThat(page).doesNotContain("E308", "E-3");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCoordinateIsAWholeNumberInsideThePicture(Scorecard card) {
        var page = writer.write(card);
        var pictures = page.substring(page.indexOf("<svg class=\"picture\""));

        var places = PLACE.matcher(pictures).results().toList();

        assertThat(places).isNotEmpty().allSatisfy(place -> {
            var text = place.group(1) == null ? place.group(2) : place.group(1);
            for (var number : text.replaceAll("[MLA]", " ").strip().split(" +")) {
                assertThat(number).matches("\\d{1,3}");
                assertThat(Integer.parseInt(number)).isBetween(0, 720);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab"})
    void theLocaleChangesNothing(String tag) {
        var before = Locale.getDefault();
        var expected = cards().map(writer::write).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(cards().map(writer::write).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysInWordsWhatAPictureCannotShow() {
        assertThat(texts(PortraitsFixture.odd(Double.NaN)))
                .contains(
                        "Your similarity of [1, 0] and [3, 4] is NaN, which is no cosine",
                        "Your shareAtLeast makes it NaN")
                .contains("Your baseline of titanic is NaN, which is no share: those lie")
                .contains("Learning rate 0.01: your losses are not the right ones from the start on.");
        assertThat(texts(PortraitsFixture.nothing()))
                .contains("your fit printed no losses", "Your headCounts gave 0 counts for 2000 batches.");
        assertThat(texts(PortraitsFixture.wrong())).contains("your fit printed 7 losses in 300 steps");
    }

    @Test
    void everyPictureHasATitleADescriptionAndATable() {
        var page = writer.write(PortraitsFixture.right());

        for (var mark : List.of("<svg class=\"picture\"", "<title id=\"picture-", "<desc id=\"picture-", "<table>")) {
            assertThat(page.split(mark, -1)).as(mark).hasSize(5);
        }
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void aLineOfCodeIsOnlyText(String text) {
        var page = writer.write(PortraitsFixture.excerpt(text));

        assertThat(HtmlFixture.read(page).texts).contains("    int before;", "▶ 9");
        assertThat(page.codePoints().filter(point -> point != '\n' && Hidden.is(point)))
                .isEmpty();
    }

    @Test
    void aLabelIsOnlyText() {
        var label = "</text></svg><script>alert(1)</script>";

        assertThat(HtmlFixture.read(writer.write(PortraitsFixture.labelled(label))).texts)
                .contains(label);
    }

    private String texts(Scorecard card) {
        return String.join(" ", HtmlFixture.read(writer.write(card)).texts);
    }
}
