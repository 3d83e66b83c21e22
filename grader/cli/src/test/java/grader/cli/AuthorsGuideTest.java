package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's guide shows what is in the fixture, and what the command really prints. */
class AuthorsGuideTest {

    private static final String SOFTMAX = "grader/cli/src/test/exercises/softmax";
    private static final String GUIDE = Run.read(Run.ROOT.resolve("docs/authors.md"));
    private static final Pattern BLOCK = Pattern.compile("^```(.*)\\R((?s:.*?))^```$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void everyBlockOfCodeIsInTheFileThatItNames() {
        List<MatchResult> blocks = blocks("(java|properties)( .*)?");

        assertThat(blocks).hasSizeGreaterThan(6).allSatisfy(block -> {
            assertThat(block.group(1)).as("names its file").contains(" ");
            String file = block.group(1).substring(block.group(1).indexOf(' ') + 1);
            assertThat(Run.read(Run.ROOT.resolve(SOFTMAX).resolve(file))).contains(block.group(2));
        });
    }

    @Test
    void theTableIsWhatTheCommandPrints() {
        String shown = blocks("text").get(0).group(2);

        Run run = Run.of("validate", "--exercise", Run.ROOT.resolve(SOFTMAX), "--out", folder);

        assertThat("$ ./grade validate --exercise softmax\n" + run.out()).startsWith(shown);
    }

    @Test
    void theFolderOfTheExampleIsWhereTheGuideSays() {
        assertThat(GUIDE).contains("(../" + SOFTMAX + ")");
        assertThat(Run.ROOT.resolve(SOFTMAX)).isDirectory();
    }

    private static List<MatchResult> blocks(String kind) {
        return BLOCK.matcher(GUIDE)
                .results()
                .filter(block -> block.group(1).matches(kind))
                .toList();
    }
}
