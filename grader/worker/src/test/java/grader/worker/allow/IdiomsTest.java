package grader.worker.allow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.worker.allow.Snippets.Snippet;
import grader.worker.guard.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Honest code is not refused anything. */
class IdiomsTest {

    private static final Path ROOT = Path.of("..", "..");

    private final AllowList policy = new AllowList();

    @TestFactory
    Stream<DynamicTest> idiomsAreFree() {
        Map<String, List<Refusal>> refusals = Snippets.inspect(policy, snippets());
        return snippets().stream()
                .map(snippet -> dynamicTest(
                        snippet.title(),
                        () -> assertThat(refusals.get(snippet.name())).isEmpty()));
    }

    private static List<Snippet> snippets() {
        List<Snippet> all = new ArrayList<>(Snippets.parse("Language", Idioms.LANGUAGE));
        all.addAll(Snippets.parse("Library", Idioms.LIBRARY));
        all.addAll(Snippets.parse("More", Idioms.MORE));
        return all;
    }

    @Test
    void thereAreManyIdioms() {
        assertThat(snippets()).hasSizeGreaterThanOrEqualTo(80);
    }

    /** Call sites or plain calls: the grader compiles string concatenation to the latter. */
    @Test
    void concatenationIsFreeInBothForms() {
        Snippet first = snippets().get(0);

        assertThat(refused(Map.of(first.name(), first.source()), "-XDstringConcat=inline"))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> styles() throws IOException {
        List<Path> folders = folders(ROOT.resolve("solutions/src/styles"));
        assertThat(folders).hasSizeGreaterThan(30);
        return folders.stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(refused(sources(folder))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> solutionsAndStubs() {
        // BaselineAudit runs on the student's machine only: it reads data files, and no exercise refers to it.
        return Stream.of("solutions", "exercises")
                .map(module -> dynamicTest(module, () -> {
                    Map<String, String> sources = sources(ROOT.resolve(module + "/src/main/java/practice"));
                    sources.remove("BaselineAudit");
                    assertThat(sources).hasSize(4);
                    assertThat(refused(sources)).isEmpty();
                }));
    }

    private List<Refusal> refused(Map<String, String> sources, String... options) {
        Map<String, byte[]> classes = Javac.compile(sources, options);
        return Inspector.inspect(policy, classes).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
