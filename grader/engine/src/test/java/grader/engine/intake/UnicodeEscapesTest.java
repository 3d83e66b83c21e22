package grader.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeEscapesTest {

    @ParameterizedTest
    @CsvSource({
        "\\u0041b, Ab",
        "\\uuu0041, A",
        "a\\\\u0041, a\\\\u0041",
        "\\u005cu0041, \\u005cu0041",
        "\\n\\u00zz, \\n\\u00zz",
        "x\\u00, x\\u00",
    })
    void readsThemAsTheCompilerDoes(String text, String plain) {
        assertThat(UnicodeEscapes.translate(text)).isEqualTo(plain);
    }
}
