package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonScorecardTest {

    private final ObjectMapper mapper = new ObjectMapper();

    static Stream<String> hostile() {
        return CardsFixture.HOSTILE.stream();
    }

    static JsonSchema schema(String resource) throws IOException {
        try (var stream = JsonScorecard.class.getResourceAsStream(resource)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void satisfiesItsSchema() throws IOException {
        var schema = schema(JsonScorecard.SCHEMA);
        var random = new Random(11);
        var cards = Stream.concat(
                Stream.of(
                        CardsFixture.right(),
                        CardsFixture.partial(),
                        CardsFixture.wrong(),
                        CardsFixture.fullFeedback()),
                Stream.generate(() -> CardsFixture.random("any", random)).limit(200));

        for (var card : cards.toList()) {
            assertThat(schema.validate(parsed(card))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoScorecard() throws IOException {
        var schema = schema(JsonScorecard.SCHEMA);
        var good = new JsonScorecard().write(CardsFixture.partial());

        for (var bad : new String[] {
            good.replace("\"notes\"", "\"remarks\""),
            good.replace("\"status\" : \"passed\"", "\"status\" : \"great\"")
                    .replace("\"status\": \"passed\"", "\"status\": \"great\""),
            good.replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\""),
            good.replace("sha256:", "md5:")
        }) {
            assertThat(schema.validate(mapper.readTree(bad))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverAFieldHoldsComesBackAsData(String text) throws IOException {
        var node = parsed(CardsFixture.hostile(text));
        var check = node.at("/exercises/0/checks/1");
        var expected = text.replace("half \ud83d pair \udc00", "half \ufffd pair \ufffd");

        assertThat(node.at("/submission/id").asText()).isEqualTo(expected);
        assertThat(check.get("message").asText()).isEqualTo(expected);
        assertThat(check.at("/line/file").asText()).isEqualTo(expected);
        assertThat(node.at("/exercises/6/messages/1").asText()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingInTheFileIsHidden(String text) {
        var json = new JsonScorecard().write(CardsFixture.hostile(text));

        assertThat(json.codePoints().filter(point -> point != '\n' && Hidden.is(point)))
                .isEmpty();
    }

    @Test
    void hasOnlyTheKeysThatHaveAValue() throws IOException {
        var passed = parsed(CardsFixture.right()).at("/exercises/0/checks/0");

        assertThat(passed.fieldNames())
                .toIterable()
                .containsExactly("id", "method", "title", "status", "score", "maxScore");
    }

    private JsonNode parsed(Scorecard card) throws IOException {
        var bytes = new JsonScorecard().write(card).getBytes(StandardCharsets.UTF_8);
        return mapper.readTree(bytes);
    }
}
