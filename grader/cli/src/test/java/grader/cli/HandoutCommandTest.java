package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.judge.PlanReader;
import grader.engine.plan.PlannedCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The students' bundle, as it leaves the command line: nothing in it tells how the 100 points are decided. */
class HandoutCommandTest {

    private static final int TELLING = 28; // characters of code that nobody writes by chance

    @TempDir
    Path folder;

    @Test
    void writesTheSameBundleEveryTime() throws IOException {
        Run first = handout(folder.resolve("one.zip"));
        Run second = handout(folder.resolve("new/folder/two.zip"));

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.lines()).singleElement().asString().contains("one.zip", "mvn test");
        assertThat(second.status()).isZero();
        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("new/folder/two.zip"));
    }

    @Test
    void holdsNoClassOfTheGraderButThoseOfTheSampleChecks() throws IOException {
        assertThat(bundle().keySet())
                .anyMatch(name -> name.endsWith("grader/student/card/Card.class"))
                .noneMatch(
                        name -> name.matches(".*(suite|engine|worker|protocol|reports|solutions|catalogue|variants).*"))
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.contains("!/grader/student/") || name.contains("!/grader/words/bundle/"));
    }

    @Test
    void namesNoHiddenCheck() throws IOException {
        List<PlannedCheck> hidden = PlanReader.read().exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .toList();
        String everything = everything();

        assertThat(hidden).hasSizeGreaterThan(80);
        assertThat(hidden).extracting(PlannedCheck::title).noneMatch(everything::contains);
        assertThat(hidden)
                .extracting(PlannedCheck::id)
                .noneMatch(id -> Pattern.compile("(?<![\\w-])" + id + "(?![\\w-])")
                        .matcher(everything)
                        .find());
        assertThat(everything).doesNotContain("grader.suite", "grader/suite", "grader.engine", "grader/engine");
    }

    @Test
    void holdsNoLineOfAReferenceMethod() throws IOException {
        String everything = everything().replaceAll("\\s+", "");
        List<String> lines = referenceLines();

        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).noneMatch(everything::contains);
    }

    @Test
    void whatCannotBeWrittenIsOneLineAndStatusTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(handout(file.resolve("bundle.zip")), "cannot write to");
        assertRefused(handout(folder), "it is a folder");
        assertRefused(Run.of("handout"), "--out");
        assertRefused(Run.of("handout", "--project", folder, "--out", folder.resolve("x.zip")), "no exercises");
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    private static void assertRefused(Run run, String why) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).singleElement().asString().startsWith("grade: ").contains(why);
    }

    private static Run handout(Path file) {
        return Run.of("handout", "--project", Run.ROOT, "--out", file);
    }

    private Map<String, byte[]> bundle() throws IOException {
        Path file = folder.resolve("bundle.zip");
        assertThat(handout(file).status()).isZero();
        Map<String, byte[]> files = new TreeMap<>();
        for (var entry : unzip("", Files.newInputStream(file)).entrySet()) {
            files.put(entry.getKey(), entry.getValue());
            if (entry.getKey().endsWith(".jar")) {
                files.putAll(unzip(entry.getKey() + "!/", new ByteArrayInputStream(entry.getValue())));
            }
        }
        return files;
    }

    private String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        bundle().forEach((name, content) -> text.append(name)
                .append('\n')
                .append(new String(content, StandardCharsets.UTF_8))
                .append('\n'));
        return text.toString();
    }

    private static Map<String, byte[]> unzip(String prefix, InputStream archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(prefix + entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Lines of code that stand in a reference and not in its stub. */
    private static List<String> referenceLines() throws IOException {
        try (Stream<Path> sources = Files.list(Run.ROOT.resolve("solutions/src/main/java/practice"))) {
            return sources.flatMap(source -> {
                        String stub = Run.read(Run.ROOT
                                        .resolve("exercises/src/main/java/practice")
                                        .resolve(source.getFileName().toString()))
                                .replaceAll("\\s+", "");
                        return Run.read(source)
                                .lines()
                                .map(String::strip)
                                .filter(line -> line.endsWith(";") || line.endsWith("{"))
                                .map(line -> line.replaceAll("\\s+", ""))
                                .filter(line -> line.length() >= TELLING && !line.startsWith("import"))
                                .filter(line -> !stub.contains(line));
                    })
                    .toList();
        }
    }
}
