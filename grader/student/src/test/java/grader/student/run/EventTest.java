package grader.student.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "tab\tand\nbreaks\r\n", "\\t is no tab", "C:\\new\\", "✔ \u0000"})
    void whateverIsWrittenIsReadBack(String text) {
        Event event = Event.of("end", 3, text, "last");

        assertThat(event.line()).endsWith("\n").hasLineCount(1);
        assertThat(Event.read(event.line().substring(0, event.line().length() - 1)))
                .isEqualTo(event);
    }
}
