package grader.worker.allow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.worker.allow.Snippets.Snippet;
import grader.worker.guard.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way out that is known is refused, by the name that the student gave it. */
class AttacksTest {

    private final AllowList policy = new AllowList();

    @TestFactory
    Stream<DynamicTest> attacksAreNamed() {
        Map<String, List<Refusal>> refusals = Snippets.inspect(policy, snippets());
        return snippets().stream()
                .map(snippet -> dynamicTest(snippet.title(), () -> isNamed(snippet, refusals.get(snippet.name()))));
    }

    private static void isNamed(Snippet snippet, List<Refusal> refusals) {
        assertThat(refusals).extracting(Refusal::what).contains(snippet.expected());
        assertThat(refusals).extracting(Refusal::instead).allMatch(instead -> instead.matches("[a-z].*[^.]"));
    }

    private static List<Snippet> snippets() {
        return Stream.of("concurrency", "process", "files", "network", "settings", "reflection")
                .flatMap(area -> Snippets.parse(area, text(area)).stream())
                .toList();
    }

    private static String text(String area) {
        try (InputStream text = AttacksTest.class.getResourceAsStream("attacks/" + area + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void thereAreManyAttacks() {
        assertThat(snippets()).hasSizeGreaterThanOrEqualTo(200);
    }
}
