package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 2000})
    void satisfiesItsSchemaWithEverySubmissionInIt(int size) throws IOException {
        var node = mapper.readTree(new SummaryJson().write(CardsFixture.book(size)));

        assertThat(JsonScorecardTest.schema(SummaryJson.SCHEMA).validate(node)).isEmpty();
        assertThat(node.get("submissions")).hasSize(size);
        assertThat(node.at("/counts/graded").asInt() + node.at("/counts/faults").asInt())
                .isEqualTo(size);
    }

    @Test
    void saysWhoseFaultItWasAndGivesNoScore() throws IOException {
        var node =
                mapper.readTree(new SummaryJson().write(CardsFixture.book(30))).at("/submissions/17");

        assertThat(node.get("status").asText()).isEqualTo("fault");
        assertThat(node.get("fault").asText()).contains("worker did not start");
        assertThat(node.has("score")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("grader.reports.JsonScorecardTest#hostile")
    void mapsIdsToOriginalNamesWhateverTheyHold(String text) throws IOException {
        var node = mapper.readTree(new SummaryJson().write(CardsFixture.hostileBook(text)));
        var expected = text.replace("half \ud83d pair \udc00", "half \ufffd pair \ufffd");

        assertThat(node.at("/submissions/0/originalName").asText()).isEqualTo(expected);
        assertThat(node.at("/run/ignored/0").asText()).isEqualTo(expected);
    }
}
