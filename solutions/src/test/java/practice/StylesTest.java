package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Right solutions come in many styles. Each folder below {@code src/styles} is one: it compiles on its own, and gives the
 * values that the statements promise.
 */
class StylesTest {

    private static final Path STYLES = Path.of("src", "styles");
    private static final int LEAST_STYLES = 8;
    private static final double[] X = {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    private static final double[] Y = {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};
    private static final double[] NONE = {};
    private static final List<String> NO_LABELS = List.of();

    private static final Map<String, Exercise> EXERCISES = new TreeMap<>(Map.of(
            "cosine", new Exercise("Cosine", StylesTest::cosine),
            "gradient-descent", new Exercise("GradientDescent", StylesTest::gradientDescent),
            "coin-simulation", new Exercise("CoinSimulation", StylesTest::coinSimulation),
            "majority-baseline", new Exercise("MajorityBaseline", StylesTest::majorityBaseline)));

    @TempDir
    private static Path classes;

    @Test
    void everyExerciseHasManyStyles() throws IOException {
        assertThat(folders(STYLES))
                .extracting(Path::getFileName)
                .map(Path::toString)
                .containsAll(EXERCISES.keySet());
        for (String id : EXERCISES.keySet()) {
            assertThat(folders(STYLES.resolve(id))).as(id).hasSizeGreaterThanOrEqualTo(LEAST_STYLES);
        }
    }

    @TestFactory
    Stream<DynamicTest> theReferenceGivesThePromisedValues() {
        return EXERCISES.entrySet().stream()
                .map(exercise -> dynamicTest(
                        exercise.getKey(),
                        () -> exercise.getValue()
                                .check(new Solution(Class.forName(
                                        "practice." + exercise.getValue().className())))));
    }

    @TestFactory
    Stream<DynamicTest> everyStyleGivesThePromisedValues() throws IOException {
        return EXERCISES.entrySet().stream()
                .flatMap(exercise -> folders(STYLES.resolve(exercise.getKey())).stream()
                        .map(style -> dynamicTest(
                                exercise.getKey() + ", " + style.getFileName(),
                                () -> checkStyle(exercise.getValue(), style))));
    }

    private static void checkStyle(Exercise exercise, Path style) throws Exception {
        Path output = Files.createTempDirectory(classes, "style");
        compile(style, output);
        try (var loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            exercise.check(new Solution(loader.loadClass("practice." + exercise.className())));
        }
    }

    private static void compile(Path style, Path output) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(style)) {
            var messages = new StringWriter();
            var options = List.of("--release", "17", "-proc:none", "-d", output.toString());
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources.toList()))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void cosine(Solution s) {
        near(s.call("dot", v(1, 2, 0), v(2, 4, 0)), 10);
        near(s.call("dot", v(2, 1, 0), v(3, 1, 4)), 7);
        near(s.call("dot", v(1e70, 1e-70), v(-1e70, 1e-70)), -1e140);
        near(s.call("dot", NONE, NONE), 0);
        s.refuses("dot", v(1, 2), v(1, 2, 3));
        s.refuses("dot", v(1, 2, 3), v(1, 2));

        near(s.call("norm", v(2, -3, 6)), 7);
        near(s.call("norm", v(3e70, 4e70)), 5e70);
        near(s.call("norm", v(3e-70, 4e-70)), 5e-70);
        near(s.call("norm", NONE), 0);

        near(s.call("similarity", v(1, 2, 0), v(2, 4, 0)), 1);
        near(s.call("similarity", v(1, 2, 0), v(0, 0, 3)), 0);
        near(s.call("similarity", v(3e70, 4e70), v(4e70, 3e70)), 0.96);
        near(s.call("similarity", v(3e-70, 4e-70), v(-4e-70, -3e-70)), -0.96);
        s.refuses("similarity", v(0, 0), v(1, 1));
        s.refuses("similarity", v(1, 1), v(0, 0));
        s.refuses("similarity", v(1, 1), v(1, 1, 1));
        s.refuses("similarity", NONE, NONE);

        double[][] corpus = {v(0, 5), v(1, 1), v(2, 0), v(3, 4), v(1, 1), v(-1, 0)};
        double[] query = v(1, 0);
        assertThat((int[]) s.call("nearest", query, corpus, 6)).containsExactly(2, 1, 4, 3, 0, 5);
        assertThat((int[]) s.call("nearest", query, corpus, 2)).containsExactly(2, 1);
        assertThat((int[]) s.call("nearest", query, corpus, 0)).isEmpty();
        assertThat((int[]) s.call("nearest", query, new double[0][], 0)).isEmpty();
        assertThat(query).containsExactly(1, 0);
        assertThat(corpus).isDeepEqualTo(new double[][] {v(0, 5), v(1, 1), v(2, 0), v(3, 4), v(1, 1), v(-1, 0)});
        s.refuses("nearest", query, corpus, -1);
        s.refuses("nearest", query, corpus, 7);
        s.refuses("nearest", v(0, 0), corpus, 1);
        s.refuses("nearest", query, new double[][] {v(1, 0), v(0, 0)}, 1);
        s.refuses("nearest", query, new double[][] {v(1, 0), v(1, 0, 0)}, 1);
    }

    private static void gradientDescent(Solution s) {
        near(s.call("loss", v(0, 1), v(1, 5), 2.0, 1.0), 2);
        near(s.call("loss", v(1, 2, 3), v(5, 8, 11), 3.0, 2.0), 0);
        s.refuses("loss", NONE, NONE, 0.0, 0.0);
        s.refuses("loss", X, NONE, 0.0, 0.0);
        assertThat((double[]) s.call("gradient", v(0, 1), v(1, 5), 2.0, 1.0)).containsExactly(v(-2, -2), within(1e-9));
        assertThat((double[]) s.call("gradient", v(0, 1), v(1, 5), 0.5, 0.6))
                .containsExactly(v(-3.9, -4.3), within(1e-9));
        s.refuses("gradient", NONE, NONE, 0.0, 0.0);
        s.refuses("gradient", NONE, Y, 0.0, 0.0);

        assertThat((double[]) s.call("fit", v(0, 1), v(1, 5), 0.1, 0)).containsExactly(v(0, 0), within(1e-9));
        assertThat((double[]) s.call("fit", v(0, 1), v(1, 5), 0.1, 2)).containsExactly(v(0.89, 1.03), within(1e-9));
        assertThat((double[]) s.call("fit", X, Y, 0.01, 1000))
                .containsExactly(v(1.9807575757528182, 1.0009999983153492), within(1e-9));
        s.refuses("fit", NONE, NONE, 0.1, 0);
        s.refuses("fit", X, NONE, 0.1, 0);
        s.refuses("fit", X, Y, 0.1, -1);
        assertThat((double[]) s.call("fit", X, Y, 1.0, 3000)).hasSize(2);
        printsEveryLoss(s);

        assertThat(s.call("behavior", X, Y, 0.0001, 1000)).hasToString("CRAWLS");
        assertThat(s.call("behavior", X, Y, 0.01, 1000)).hasToString("CONVERGES");
        assertThat(s.call("behavior", X, Y, 1.0, 1000)).hasToString("DIVERGES");
        assertThat(s.call("behavior", X, Y, 1.0, 3000)).hasToString("DIVERGES");
        assertThat(s.call("behavior", v(1, 2), v(0, 0), 0.01, 1)).hasToString("CONVERGES");
        s.refuses("behavior", X, Y, 0.01, 0);
        s.refuses("behavior", X, Y, 0.01, -1);
        s.refuses("behavior", NONE, NONE, 0.01, 1);
    }

    private static void printsEveryLoss(Solution s) {
        double[] losses = {13, 7.685, 4.74365};
        List<Double> printed = s.printed("fit", v(0, 1), v(1, 5), 0.1, 2)
                .lines()
                .filter(line -> line.matches(".*\\d.*"))
                .map(line -> Double.valueOf(line.replaceAll("\\.$", "").replaceAll(".*[^-+.0-9eE]", "")))
                .toList();

        int from = printed.size() == 2 && Math.abs(printed.get(0) - losses[0]) > 1 ? 1 : 0;
        assertThat(printed).hasSizeBetween(2, 3);
        for (int i = 0; i < printed.size(); i++) {
            assertThat(printed.get(i)).isCloseTo(losses[from + i], within(1e-6));
        }
    }

    private static void coinSimulation(Solution s) {
        int[] counts = (int[]) s.call("headCounts", 10_000, 100, generator(1));
        assertThat(counts).hasSize(10_000);
        assertThat(Arrays.stream(counts).average().orElseThrow()).isCloseTo(50, within(0.5));
        near(s.call("mean", (Object) counts), Arrays.stream(counts).average().orElseThrow());
        assertThat((double) s.call("standardDeviation", (Object) counts)).isCloseTo(5, within(0.3));
        assertThat((double) s.call("shareAtLeast", counts, 60)).isCloseTo(0.028443966820490395, within(0.01));
        assertThat(s.call("headCounts", 10_000, 100, generator(1))).isEqualTo(counts);
        assertThat(s.call("headCounts", 10_000, 100, generator(2))).isNotEqualTo(counts);
        RandomGenerator once = generator(3);
        assertThat(s.call("headCounts", 100, 70, once)).isNotEqualTo(s.call("headCounts", 100, 70, once));
        assertThat((int[]) s.call("headCounts", 0, 100, generator(1))).isEmpty();
        assertThat((int[]) s.call("headCounts", 2, 0, generator(1))).containsExactly(0, 0);
        int[] single = (int[]) s.call("headCounts", 10_000, 1, generator(4));
        assertThat(Arrays.stream(single).sum()).isBetween(4_700, 5_300);
        s.refuses("headCounts", -1, 100, generator(1));
        s.refuses("headCounts", 100, -1, generator(1));

        assertThat((int[]) s.call("histogram", new int[] {2, 0, 2, 1}, 3)).containsExactly(1, 1, 2, 0);
        assertThat((int[]) s.call("histogram", new int[0], 2)).containsExactly(0, 0, 0);
        s.refuses("histogram", new int[] {4}, 3);
        s.refuses("histogram", new int[] {-1}, 3);

        near(s.call("mean", new int[] {4, 5, 5, 8}), 5.5);
        near(s.call("standardDeviation", new int[] {4, 5, 5, 8}), 1.5);
        near(s.call("standardDeviation", new int[] {7}), 0);
        int[] almostAllAlike = new int[20_000];
        Arrays.fill(almostAllAlike, 1_000);
        almostAllAlike[17] = 999;
        near(s.call("standardDeviation", (Object) almostAllAlike), Math.sqrt(19_999) / 20_000);
        near(s.call("shareAtLeast", new int[] {4, 5, 5, 8}, 5), 0.75);
        near(s.call("shareAtLeast", new int[] {4, 5, 5, 8}, -9), 1);
        near(s.call("shareAtLeast", new int[] {4, 5, 5, 8}, 9), 0);
        s.refuses("mean", new int[0]);
        s.refuses("standardDeviation", new int[0]);
        s.refuses("shareAtLeast", new int[0], 1);
    }

    private static void majorityBaseline(Solution s) {
        assertThat(s.call("majorityClass", List.of("ham", "spam", "spam"))).isEqualTo("spam");
        assertThat(s.call("majorityClass", List.of("spam", "ham"))).isEqualTo("ham");
        assertThat(s.call("majorityClass", List.of("ham", "Spam", "ham", "Spam")))
                .isEqualTo("Spam");
        s.refuses("majorityClass", NO_LABELS);

        near(s.call("accuracy", "ham", List.of("ham", "spam", new String("ham"), "Ham")), 0.5);
        near(s.call("accuracy", "egg", List.of("ham")), 0);
        s.refuses("accuracy", "ham", NO_LABELS);

        List<String> train = List.of("cat", "cat", "dog");
        near(s.call("baseline", train, List.of("dog", "cat", "dog", "dog")), 0.25);
        s.refuses("baseline", NO_LABELS, train);
        s.refuses("baseline", train, NO_LABELS);

        for (int n : new int[] {4, 16, 64}) {
            List<String> half = labels(n / 2, n / 2);
            double edge = 0.5 + 1 / Math.sqrt(n);
            assertThat(s.call("beatsBaseline", edge, train, half)).isEqualTo(false);
            assertThat(s.call("beatsBaseline", Math.min(1, edge + 1e-8), train, half))
                    .isEqualTo(edge < 1);
        }
        assertThat(s.call("beatsBaseline", 0.87, train, labels(80, 20))).isEqualTo(false);
        assertThat(s.call("beatsBaseline", 0.89, train, labels(80, 20))).isEqualTo(true);
        assertThat(s.call("beatsBaseline", 1.0, train, labels(3, 0))).isEqualTo(false);
        assertThat(s.call("beatsBaseline", 0.0, train, labels(0, 3))).isEqualTo(false);
        assertThat(s.call("beatsBaseline", 0.1, train, labels(0, 3))).isEqualTo(true);
        assertThat(s.call("beatsBaseline", 0.1, train, labels(80, 20))).isEqualTo(false);
        s.refuses("beatsBaseline", 1.5, train, train);
        s.refuses("beatsBaseline", -0.5, train, train);
        s.refuses("beatsBaseline", Double.NaN, train, train);
        s.refuses("beatsBaseline", 0.5, NO_LABELS, train);
        s.refuses("beatsBaseline", 0.5, train, NO_LABELS);
    }

    private static List<String> labels(int cats, int dogs) {
        return Stream.concat(Collections.nCopies(cats, "cat").stream(), Collections.nCopies(dogs, "dog").stream())
                .toList();
    }

    private static double[] v(double... components) {
        return components;
    }

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static void near(Object actual, double expected) {
        assertThat((double) actual).isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-12));
    }

    @FunctionalInterface
    private interface Promises {
        void check(Solution solution);
    }

    private record Exercise(String className, Promises promises) {
        void check(Solution solution) {
            promises.check(solution);
        }
    }

    /** A class whose methods are called by name, with what they print kept off the console. */
    private record Solution(Class<?> type) {

        Object call(String name, Object... arguments) {
            return run(name, new ByteArrayOutputStream(), arguments);
        }

        String printed(String name, Object... arguments) {
            var bytes = new ByteArrayOutputStream();
            run(name, bytes, arguments);
            return bytes.toString(StandardCharsets.UTF_8);
        }

        void refuses(String name, Object... arguments) {
            assertThatThrownBy(() -> call(name, arguments))
                    .as("%s%s", name, Arrays.deepToString(arguments))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .isNotBlank();
        }

        private Object run(String name, ByteArrayOutputStream bytes, Object... arguments) {
            PrintStream console = System.out;
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            try {
                return method(name).invoke(null, arguments);
            } catch (InvocationTargetException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new AssertionError(failure);
            } catch (IllegalAccessException failure) {
                throw new AssertionError(failure);
            } finally {
                System.setOut(console);
            }
        }

        private Method method(String name) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
