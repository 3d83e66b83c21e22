package grader.engine.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.catalogue.Catalogue;
import grader.suite.catalogue.Misconception;
import grader.suite.catalogue.SolutionLoader;
import grader.suite.probes.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Known wrong solutions shrink to the call that a teacher would write on the board. */
class ShrinkerTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void aMissingRootShowsFirstAtTwo() {
        double[] vector = DoubleStream.iterate(3.75, x -> x * -1.1).limit(60).toArray();

        assertThat(smallest("cosine/norm-without-root", "norm", (Object) vector))
                .contains("norm([2.0]) returned 4.0, expected 2.0");
    }

    @Test
    void aMissingInterceptNeedsOnePointAndNothingButTheIntercept() {
        assertThat(smallest(
                        "gradient-descent/loss-without-intercept",
                        "loss",
                        new double[] {1.5, 2, -4},
                        new double[] {3, 9.25, 7},
                        2.5,
                        -3.0))
                .contains("loss([0.0], [0.0], 0.0, -1.0) returned 0.0, expected 1.0");
    }

    @Test
    void aShareInPercentShowsOnOneLabel() {
        List<String> labels = new ArrayList<>(List.of("pear", "plum", "plum", "fig", "pear", "plum"));

        assertThat(smallest("majority-baseline/accuracy-in-percent", "accuracy", "plum", labels))
                .contains("accuracy(\"a\", [\"a\"]) returned 100.0, expected 1.0");
    }

    @Test
    void aSampleDeviationNeedsTwoCountsSinceNoNumberIsAnotherMistake() {
        assertThat(smallest("coin-simulation/deviation-of-sample", "standardDeviation", (Object)
                        new int[] {48, 50, 53, 49, 50}))
                .get()
                .asString()
                .startsWith("standardDeviation([")
                .matches("standardDeviation\\(\\[[01], [01]]\\) returned 0.70\\d+, expected 0.5");
    }

    @Test
    void whatIsNotRefusedIsShownByACallThatShouldBe() {
        assertThat(smallest("majority-baseline/accuracy-empty-gives-zero", "accuracy", "plum", new ArrayList<String>()))
                .contains("accuracy(\"a\", []) returned 0.0, expected an IllegalArgumentException");
    }

    @Test
    void twoVectorsAreEnoughWhereTheFirstIsTakenForTheNearest() {
        double[][] corpus = {{3, 1}, {1, 5}, {-2, 7}, {4, 4.5}, {0.5, -1}};

        assertThat(smallest("cosine/nearest-first-k-of-corpus", "nearest", new double[] {1, 6}, corpus, 2))
                .get()
                .asString()
                .matches("nearest\\(\\[[^\\]]+], \\[\\[[^\\]]+], \\[[^\\]]+]], 1\\) returned \\[0], expected \\[1]");
    }

    @Test
    void aGainThatIsNoiseShowsOnFewLabelsAndAwayFromTheThreshold() {
        List<String> train = List.of("yes", "no", "yes", "yes", "no");
        List<String> test = List.of("yes", "no", "no", "yes", "yes", "no", "yes", "yes", "no", "yes");

        assertThat(smallest("majority-baseline/beats-without-margin", "beatsBaseline", 0.625, train, test))
                .get()
                .asString()
                .hasSizeLessThan(90)
                .matches("beatsBaseline\\(.*\\) returned true, expected false");
    }

    @Test
    void aRunThatGoesUpwardShowsOnOnePointAndAwayFromEveryThreshold() {
        double[] x = {-1.8, -1.4, 0.6, 1.0, 1.8};
        double[] y = {-2.5, -1.8, 1.2, 2.3, 4.6};

        assertThat(smallest("gradient-descent/behavior-always-converges", "behavior", x, y, 1.5, 40))
                .get()
                .asString()
                .hasSizeLessThan(90)
                .matches("behavior\\(.*\\) returned CONVERGES, expected DIVERGES");
    }

    @Test
    void nearAThresholdOfBehaviorNoCallIsShown() {
        assertThat(new BehaviorMargin(1, 0.5, 1e-6).isFair()).isFalse();
        assertThat(new BehaviorMargin(1, 0.5, 1e-8).isFair()).isFalse();
        assertThat(new BehaviorMargin(1, 0.5, 1e-10).isFair()).isTrue();
        assertThat(new BehaviorMargin(1, 0.5, 0.1).isFair()).isTrue();
        assertThat(new BehaviorMargin(1, 1, 0.1).isFair()).isFalse();
        assertThat(new BehaviorMargin(1, 2, 1e-6).isFair()).isTrue();
        assertThat(new BehaviorMargin(0, 0, 0).isFair()).isTrue();
    }

    @Test
    void whereFloatingPointDecidesNoCallIsShown() {
        List<String> half = Collections.nCopies(50, "a");
        List<String> test = new ArrayList<>(half);
        test.addAll(Collections.nCopies(50, "b"));

        assertThat(BaselineMargin.of(0.6, List.of("a"), test).isFair()).isFalse();
        assertThat(BaselineMargin.of(0.61, List.of("a"), test).isFair()).isTrue();
        assertThat(BaselineMargin.of(1, List.of("b", "a"), List.of("a", "b", "a", "b"))
                        .isFair())
                .isTrue();
    }

    @Test
    void aRightAnswerHasNoSmallestCall() {
        assertThat(smallest("cosine/norm-without-root", "norm", (Object) new double[] {1, 0}))
                .isEmpty();
    }

    @Test
    void theSearchEndsAndComesToTheSameAgain() {
        double[] noise =
                DoubleStream.iterate(0.1, x -> 3.9 * x * (1 - x)).limit(1_000).toArray();

        assertThat(smallest("cosine/norm-without-root", "norm", (Object) noise))
                .isPresent()
                .isEqualTo(smallest("cosine/norm-without-root", "norm", (Object) noise));
    }

    private static Optional<String> smallest(String variant, String method, Object... arguments) {
        Misconception known = CATALOGUE.misconceptions().stream()
                .filter(one -> (one.exercise() + "/" + one.id()).equals(variant))
                .findFirst()
                .orElseThrow();
        return new Shrinker(
                        method,
                        subject(CATALOGUE.variant(known), method),
                        subject(CATALOGUE.reference(known.exercise()), method))
                .smallest(arguments);
    }

    private static Subject subject(Map<String, byte[]> classes, String method) {
        ClassLoader loader = new SolutionLoader(classes, ClassLoader.getPlatformClassLoader());
        return classes.keySet().stream()
                .filter(type -> type.indexOf('$') < 0)
                .<Class<?>>map(type -> load(loader, type))
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(found -> found.getName().equals(method)))
                .map(type -> new Subject(type, ShrinkerTest::printed))
                .findFirst()
                .orElseThrow();
    }

    private static String printed(Runnable action) {
        action.run();
        return "";
    }

    private static Class<?> load(ClassLoader loader, String type) {
        try {
            return loader.loadClass(type);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }
}
