package grader.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students read about files, checks and next steps is written in this package and nowhere beside the code that uses it. */
class OnePlaceTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);

    /** For operators and authors: a command's complaint, or a fault of the grader's own. */
    private static final Pattern EXCEPTION = Pattern.compile("new \\w*Exception\\([^;]*;");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+");

    /** Details under full feedback, and the property of a result that is no constant, which is a check's like any other. */
    private static final List<String> OF_CHECKS =
            List.of("a generator seeded with ", "the result is one of the constants of ", "returned a constant named ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grader/engine/src/main/java/grader/engine/intake",
                "grader/engine/src/main/java/grader/engine/judge",
                "grader/engine/src/main/java/grader/engine/diagnosis",
                "grader/reports/src/main/java/grader/reports/NextStep.java",
                "grader/reports/src/main/java/grader/reports/JunitOutcome.java",
                "grader/reports/src/main/java/grader/reports/ConsoleCard.java"
            })
    void noSentenceStandsBesideTheCode(String place) throws IOException {
        try (Stream<Path> files = Files.walk(Kit.ROOT.resolve(place))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).isNotEmpty();
            assertThat(sources)
                    .allSatisfy(file -> assertThat(sentences(Kit.read(file)))
                            .as(file.getFileName().toString())
                            .isSubsetOf(OF_CHECKS));
        }
    }

    @Test
    void aSentenceWouldBeFound() {
        assertThat(sentences("""
                        /** "of no account here" */
                        notes.add(path + " was not found at all."); // "nor is this one"
                        throw new IllegalStateException("this one is ours");
                        """)).containsExactly(" was not found at all.");
    }

    private static List<String> sentences(String source) {
        String code = EXCEPTION.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .filter(text -> WORDS.matcher(text).find())
                .toList();
    }
}
