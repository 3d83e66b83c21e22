package grader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words themselves: none of ours for things that students never see, and none that blames. */
class PlainWordsTest {

    private static final Path CATALOGUE = Path.of("src", "main", "java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern OURS = Pattern.compile(
            "\\b(worker|judge|sandbox|harness|mutant|variant|verdict|budget|JVM|bytecode|instrumented|class loader|suite)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLAME = Pattern.compile(
            "\\byou (failed|forgot|did not|should have|must)|\\byour (fault|error|mistake)|\\b(bad|invalid|illegal|stupid|obviously|simply)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noneIsJargonOfOurs() throws IOException {
        assertThat(words())
                .hasSizeGreaterThan(150)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(OURS));
    }

    @Test
    void noneBlames() throws IOException {
        assertThat(words()).allSatisfy(text -> assertThat(text).doesNotContainPattern(BLAME));
    }

    private static List<String> words() throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map((MatchResult literal) -> literal.group(1))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
