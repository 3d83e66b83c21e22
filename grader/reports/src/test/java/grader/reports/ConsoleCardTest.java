package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.scorecard.Scorecard;
import grader.reports.ConsoleStyle.Colour;
import grader.reports.ConsoleStyle.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleCardTest {

    static Stream<Scorecard> cards() {
        return Stream.concat(
                CardsFixture.all().values().stream(),
                CardsFixture.HOSTILE.stream().map(CardsFixture::hostile));
    }

    static List<ConsoleStyle> styles() {
        var styles = new ArrayList<ConsoleStyle>();
        for (var glyphs : Glyphs.values()) {
            for (int width : new int[] {60, 76, 80}) {
                styles.add(new ConsoleStyle(width, glyphs, Colour.OFF));
            }
        }
        return styles;
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noLineIsWiderThanTheConsole(Scorecard card) {
        for (var style : styles()) {
            assertThat(new ConsoleCard(style).write(card).lines())
                    .allMatch(line -> ConsoleText.columns(line) <= style.width());
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noLineSpeaksToTheTerminalOrToABuildServer(Scorecard card) {
        for (var style : styles()) {
            var text = new ConsoleCard(style).write(card);

            assertThat(text.codePoints().filter(point -> point != '\n' && Hidden.is(point)))
                    .isEmpty();
            assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::") || line.contains("##"));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void asciiIsAscii(Scorecard card) {
        var style = new ConsoleStyle(80, Glyphs.ASCII, Colour.OFF);

        assertThat(new ConsoleCard(style).write(card)).matches("[\\n\\x20-\\x7e]*");
    }

    @Test
    void colourAddsNothingButColour() {
        var plain = new ConsoleCard(new ConsoleStyle(80, Glyphs.UNICODE, Colour.OFF)).write(CardsFixture.partial());
        var colourful = new ConsoleCard(new ConsoleStyle(80, Glyphs.UNICODE, Colour.ON)).write(CardsFixture.partial());

        assertThat(colourful).isNotEqualTo(plain);
        assertThat(colourful.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void fitsOnAScreen() {
        for (var card : CardsFixture.all().values().stream().limit(6).toList()) {
            assertThat(new ConsoleCard(styles().get(2)).write(card).lines().count())
                    .isLessThanOrEqualTo(25);
        }
    }

    @Test
    void refusesAWidthThatItCannotUse() {
        assertThatThrownBy(() -> new ConsoleStyle(40, Glyphs.ASCII, Colour.OFF)).hasMessageContaining("40");
    }

    @Test
    void aBatchLineShowsPointsAndGlyphs() {
        var line = new ConsoleLine(new ConsoleStyle(80, Glyphs.UNICODE, Colour.OFF), 8);
        var rows = CardsFixture.book(30).rows();

        assertThat(line.write(rows.get(3))).isEqualTo(" student…      0/100  · · · ·");
        assertThat(line.write(rows.get(17))).contains("a fault of the grader's: the worker did not start");
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void aBatchLineIsOneHarmlessLine(String text) {
        for (var style : styles()) {
            var writer = new ConsoleLine(style, 20);
            for (var row : CardsFixture.hostileBook(text).rows()) {
                var line = writer.write(row);

                assertThat(ConsoleText.columns(line)).isLessThanOrEqualTo(style.width());
                assertThat(line.codePoints().filter(Hidden::is)).isEmpty();
                assertThat(line.strip()).doesNotStartWith("::").doesNotContain("##");
            }
        }
    }
}
