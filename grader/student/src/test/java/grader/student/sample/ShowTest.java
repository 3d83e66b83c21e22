package grader.student.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0.96, 0.96",
        "-0.0, 0",
        "0.1234567, 0.123457",
        "10000, 10000",
        "1e300, 1E+300",
        "1e-9, 1E-9",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void numbersHaveSixDigitsAndNoNoise(double number, String shown) {
        assertThat(Show.value(number)).isEqualTo(shown);
    }

    @Test
    void rowsEndWithTheEighthElement() {
        assertThat(Show.value(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Show.value(new double[12])).isEqualTo("[0, 0, 0, 0, 0, 0, 0, 0, ... 12 in all]");
        assertThat(Show.value(List.of("a", "b"))).isEqualTo("[\"a\", \"b\"]");
        assertThat(Show.value(null)).isEqualTo("null");
    }
}
