package grader.student.card;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import grader.student.card.Look.Signs;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void drawsOnlyWhatTheConsoleCanShow() {
        assertThat(Look.of(Map.of(), UTF_8, false).signs()).isEqualTo(Signs.UNICODE);
        assertThat(Look.of(Map.of(), US_ASCII, false).signs()).isEqualTo(Signs.ASCII);
        assertThat(Look.of(Map.of(), Charset.forName("windows-1252"), false).signs())
                .isEqualTo(Signs.ASCII);
    }

    @Test
    void coloursOnlyForAPersonWhoWantsThem() {
        assertThat(Look.of(Map.of(), UTF_8, true).colour()).isTrue();
        assertThat(Look.of(Map.of("NO_COLOR", ""), UTF_8, true).colour()).isTrue();
        assertThat(Look.of(Map.of("NO_COLOR", "1"), UTF_8, true).colour()).isFalse();
        assertThat(Look.of(Map.of("TERM", "dumb"), UTF_8, true).colour()).isFalse();
        assertThat(Look.of(Map.of(), UTF_8, false).colour()).isFalse();
    }

    @Test
    void keepsToSixtyToEightyColumns() {
        assertThat(Look.of(Map.of("COLUMNS", "60"), UTF_8, true).width()).isEqualTo(60);
        assertThat(Look.of(Map.of("COLUMNS", "20"), UTF_8, true).width()).isEqualTo(60);
        assertThat(Look.of(Map.of("COLUMNS", "200"), UTF_8, true).width()).isEqualTo(80);
        assertThat(Look.of(Map.of("COLUMNS", "wide"), UTF_8, true).width()).isEqualTo(80);
        assertThat(Look.of(Map.of(), UTF_8, true).width()).isEqualTo(80);
    }
}
