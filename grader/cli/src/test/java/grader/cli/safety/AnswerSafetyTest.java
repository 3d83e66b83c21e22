package grader.cli.safety;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cli.Run;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Suite;
import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is written for students holds a hidden input, an expected value, or a name out of the hidden suite. */
class AnswerSafetyTest {

    private static final Path CASES = Path.of("src", "test", "cases", "leaking");
    private static final Path VARIANTS = Run.ROOT.resolve("solutions/src/variants");
    private static final Path REFERENCES = Run.ROOT.resolve("solutions/src/main/java/practice");
    private static final Path EXERCISES = Run.ROOT.resolve("exercises");

    /** One known mistake each, so that names and hints are in the reports. */
    private static final Map<String, String> MISTAKES = Map.of(
            "cosine/norm-without-root", "Cosine.java",
            "gradient-descent/loss-without-intercept", "GradientDescent.java",
            "coin-simulation/deviation-of-sample", "CoinSimulation.java",
            "majority-baseline/accuracy-in-percent", "MajorityBaseline.java");

    @TempDir
    static Path folder;

    static Path batch;
    static HiddenValues hidden;

    @BeforeAll
    static void listenToTheHiddenChecks() throws Exception {
        batch = folder.resolve("batch");
        for (String name : List.of("answers-wrongly", "throws-its-input")) {
            Run.copy(CASES.resolve(name), batch.resolve(name));
        }
        Files.createDirectories(batch.resolve("makes-known-mistakes"));
        for (Map.Entry<String, String> mistake : MISTAKES.entrySet()) {
            Files.copy(
                    VARIANTS.resolve(mistake.getKey()).resolve(mistake.getValue()),
                    batch.resolve("makes-known-mistakes").resolve(mistake.getValue()));
        }
        List<Path> submissions = new ArrayList<>(List.of(REFERENCES));
        try (Stream<Path> children = Files.list(batch)) {
            children.sorted().forEach(submissions::add);
        }
        hidden = HiddenValues.of(submissions, publicTexts());
    }

    @Test
    void thereIsMuchToHide() {
        assertThat(hidden.size()).isGreaterThan(10_000);
    }

    @Test
    void noFileOfABatchHoldsAHiddenValue() {
        Run run = Run.of("batch", batch, "--pictures", "--out", folder.resolve("reports"));

        assertThat(run.status()).isZero();
        assertThat(leaks(written(run, folder.resolve("reports")))).isEmpty();
    }

    @Test
    void noFileOrConsoleCardOfACheckHoldsAHiddenValue() {
        for (String name : List.of("answers-wrongly", "throws-its-input", "makes-known-mistakes")) {
            Path out = folder.resolve("check-" + name);
            Run run = Run.of("check", batch.resolve(name), "--out", out);

            Map<String, String> written = written(run, out);
            assertThat(written).containsKeys("scorecard.json", "scorecard.html", "junit.xml", "console");
            assertThat(leaks(written)).isEmpty();
        }
    }

    @Test
    void whatInstructorsReadWouldBeFound() {
        Path out = folder.resolve("full");
        Run run = Run.of("check", batch.resolve("answers-wrongly"), "--out", out, "--feedback", "full");

        assertThat(leaks(written(run, out)).keySet()).contains("scorecard.json", "scorecard.html", "junit.xml");
    }

    @Test
    void noFixedTextHoldsAHiddenValueOrAHiddenName() {
        List<String> leaks = new ArrayList<>();
        fixedTexts()
                .forEach((exercise, texts) -> texts.forEach((where, text) -> {
                    hidden.in(text, exercise).forEach(value -> leaks.add(where + ": " + value));
                    hiddenNames().stream()
                            .filter(name -> mentions(text, name))
                            .forEach(name -> leaks.add(where + ": " + name));
                }));

        assertThat(leaks).isEmpty();
    }

    @Test
    void aPlantedValueOrNameWouldBeFound() {
        for (String sample : hidden.samples()) {
            assertThat(hidden.in("Try " + sample + ", then look again."))
                    .as(sample)
                    .isNotEmpty();
        }
        assertThat(hiddenNames()).anyMatch(name -> mentions("See CosineChecks.dotOfKnownVectors.", name));
    }

    private static Map<String, String> written(Run run, Path out) {
        Map<String, String> written = new TreeMap<>(Run.files(out));
        written.put("console", run.out() + run.err());
        // How long it took is a number of its own, other each time.
        written.computeIfPresent("summary.json", (name, text) -> text.replaceAll("\"seconds\" *: *[0-9.]+", ""));
        return written;
    }

    private static Map<String, Set<String>> leaks(Map<String, String> texts) {
        Map<String, Set<String>> leaks = new LinkedHashMap<>();
        texts.forEach((where, text) -> {
            Set<String> found = hidden.in(text);
            if (!found.isEmpty()) {
                leaks.put(where, found);
            }
        });
        return leaks;
    }

    /** Statements, stubs and sample checks: what a student holds in hand. */
    private static String publicTexts() throws IOException {
        try (Stream<Path> files = Files.walk(EXERCISES)) {
            return files.filter(file -> file.toString().matches(".*[/\\\\](statements|src)[/\\\\].*\\.(md|java)"))
                    .map(Run::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** For each exercise's class its texts, by what they are. */
    private static Map<String, Map<String, String>> fixedTexts() {
        Map<String, Map<String, String>> byClass = new LinkedHashMap<>();
        Catalogue catalogue = Catalogue.load();
        for (Class<?> type : exerciseClasses()) {
            Exercise exercise = type.getAnnotation(Exercise.class);
            Map<String, String> texts = new LinkedHashMap<>();
            checks(type).forEach(check -> {
                texts.put("title of " + check.id(), check.title());
                texts.put("hint of " + check.id(), check.hint());
            });
            for (Misconception known : catalogue.of(exercise.id())) {
                texts.put("title of " + known.id(), known.title());
                texts.put("sentence of " + known.id(), known.sentence());
                texts.put("hints of " + known.id(), String.join("\n", known.hints()));
            }
            byClass.put(exercise.className(), texts);
        }
        return byClass;
    }

    private static Set<String> hiddenNames() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : exerciseClasses()) {
            names.add(type.getSimpleName());
            Suite.checkClasses(type).forEach(checks -> names.add(checks.getSimpleName()));
            methods(type).forEach(method -> names.add(method.getName()));
            checks(type).forEach(check -> names.add(check.id()));
        }
        return names;
    }

    private static Stream<Check> checks(Class<?> type) {
        return methods(type).map(method -> method.getAnnotation(Check.class));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Suite.checkClasses(type).stream()
                .flatMap(checks -> Stream.of(checks.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Check.class));
    }

    private static List<Class<?>> exerciseClasses() {
        return Suite.EXERCISE_CLASSES.stream()
                .<Class<?>>map(AnswerSafetyTest::load)
                .toList();
    }

    private static boolean mentions(String text, String name) {
        return new HashSet<>(Arrays.asList(text.split("[^\\w-]+"))).contains(name);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }
}
