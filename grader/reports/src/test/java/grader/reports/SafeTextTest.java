package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void leavesHonestTextAlone() {
        var text = "Müller’s √2 ≤ 字 😀 é";

        assertThat(SafeText.line(text)).isEqualTo(text);
    }

    @Test
    void showsControlCharactersAsEscapes() {
        assertThat(SafeText.line("a\u0000b\u001b[2J\u009b\u007f")).isEqualTo("a\\x00b\\x1b[2J\\x9b\\x7f");
    }

    @Test
    void showsWhatReordersOrHidesInALine() {
        assertThat(SafeText.line("\u202ex\u2066\u200f\ufeff\u2028")).isEqualTo("\\u202ex\\u2066\\u200f\\ufeff\\u2028");
        assertThat(SafeText.line(new String(Character.toChars(0xe0041)))).isEqualTo("\\u{e0041}");
    }

    @Test
    void showsHalfAPairAndKeepsAWholeOne() {
        assertThat(SafeText.line("\ud83d \udc00 \ud83d\ude00")).isEqualTo("\\ud83d \\udc00 😀");
    }

    @Test
    void keepsALineALine() {
        assertThat(SafeText.line("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
    }

    @Test
    void keepsLinesOfABlockAndTheirIndentation() {
        assertThat(SafeText.lines("if\r\n\tx\n")).containsExactly("if", "    x", "");
    }

    @Test
    void cutsBetweenCodePointsAndSaysHowMuchIsMissing() {
        assertThat(SafeText.cut("😀😀😀😀", 3)).isEqualTo("😀😀😀… 1 more");
        assertThat(SafeText.cut("😀😀😀", 3)).isEqualTo("😀😀😀");
    }

    @Test
    void cutsManyLinesAndSaysHowManyAreMissing() {
        assertThat(SafeText.lines("y\n".repeat(5000))).hasSize(41).last().isEqualTo("… 4961 more lines");
        assertThat(SafeText.block("x".repeat(590) + "\n" + ("z".repeat(590) + "\n").repeat(30))
                        .length())
                .isLessThan(4000);
    }

    @Test
    void cutsTowersOfMarksDown() {
        assertThat(SafeText.line("Z" + "\u0300".repeat(6))).isEqualTo("Z" + "\u0300".repeat(4) + "\\u0300\\u0300");
    }
}
