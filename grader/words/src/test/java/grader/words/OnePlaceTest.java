package grader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students read is written in this module and nowhere beside the code that uses it. */
class OnePlaceTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);

    /** For operators and authors: a command's complaint, or a fault of the grader's own. Two exceptions speak to students. */
    private static final Pattern EXCEPTION =
            Pattern.compile("new (?!Unreadable|TooLarge)\\w*Exception\\([^;]*;|super\\([^;]*;");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+");

    private static final Pattern NO_TEXT = Pattern.compile("<%--.*?--%>|@(?:import|param) [^\\n]*", Pattern.DOTALL);

    /** Read by operators and by authors of exercises; and a table of the library's methods. */
    private static final List<String> OF_OTHERS = List.of(
            "grader/engine/author/",
            "grader/engine/plan/",
            "grader/engine/validate/",
            "grader/engine/worker/",
            "grader/worker/guard/Charges.java",
            "grader/worker/probe/",
            "grader/reports/ValidationTable.java",
            "grader/student/sample/CallParser.java",
            "jte/validation.jte",
            "jte/style.jte",
            "jte/picture/style.jte");

    /** Details for instructors, which are in terms of calls and values, and what the JVM or javac says. */
    private static final List<String> NOT_OURS = List.of(
            "a generator seeded with ",
            "the result is one of the constants of ",
            "returned a constant named ",
            "threw an IllegalArgumentException without a message",
            "threw an exception",
            "(not a text)",
            "Could not initialize class ",
            "(.+?) (is|are) (?:a preview feature|not supported in).*",
            "is not visible",
            "does not exist");

    @ParameterizedTest
    @ValueSource(strings = {"protocol", "worker", "engine", "reports", "student", "handout"})
    void noSentenceStandsBesideTheCode(String module) throws IOException {
        assertThatNoneStandsIn("grader/" + module + "/src/main/java", ".java", OnePlaceTest::inCode);
    }

    @Test
    void noSentenceStandsInATemplate() throws IOException {
        assertThatNoneStandsIn("grader/reports/src/main/jte", ".jte", OnePlaceTest::inTemplate);
    }

    @Test
    void aSentenceWouldBeFound() {
        assertThat(inCode("""
                        /** "of no account here" */
                        notes.add(path + " was not found at all."); // "nor is this one"
                        throw new IllegalStateException("this one is ours");
                        throw new UnreadableException("this one is theirs");
                        """)).containsExactly(" was not found at all.", "this one is theirs");
        assertThat(inTemplate("""
                        @import static grader.reports.SafeText.line
                        <%-- Nobody reads this one. --%>
                        <p class="muted legend">Points in all.</p>
                        """)).containsExactly("Points in all");
    }

    private static void assertThatNoneStandsIn(String folder, String ending, Function<String, List<String>> sentences)
            throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> OF_OTHERS.stream().noneMatch(slashed(file)::contains))
                    .toList();

            assertThat(sources).hasSizeGreaterThan(5);
            assertThat(sources)
                    .allSatisfy(file -> assertThat(sentences.apply(Files.readString(file)))
                            .as(file.getFileName().toString())
                            .isSubsetOf(NOT_OURS));
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static List<String> inCode(String source) {
        String code = EXCEPTION.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .filter(text -> WORDS.matcher(text).find())
                .toList();
    }

    /** Tags and statements have no three words in a row. */
    private static List<String> inTemplate(String template) {
        return WORDS.matcher(NO_TEXT.matcher(template).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
