package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.VariantKit;
import grader.suite.kit.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions that do nothing earn nothing, or nearly so. */
class TrivialSubmissionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Cosine", "CoinSimulation", "MajorityBaseline", "GradientDescent"})
    void stubsEarnNothing(String className) throws IOException {
        Path stub = Path.of("..", "..", "exercises", "src", "main", "java", "practice", className + ".java");

        Verdicts verdicts = VariantKit.run(className, Files.readString(stub), VariantKit.stubOfFit());

        assertThat(verdicts.passed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, new int[0]", "1, new int[k]", "0.5, new int[] {0}"})
    void constantCosinesEarnNothing(String number, String indices) {
        Fixture constant = CosineStylesTest.LOOPS.with(
                "public static double dot(double[] a, double[] b) { return " + number + "; }",
                "public static double norm(double[] a) { return " + number + "; }",
                "public static double similarity(double[] a, double[] b) { return " + number + "; }",
                "public static int[] nearest(double[] q, double[][] c, int k) { return " + indices + "; }");

        assertThat(constant.run().passed()).isEmpty();
    }

    @Test
    void refusingEverythingEarnsNothing() {
        String no = "{ throw new IllegalArgumentException(\"no\"); }";
        Fixture refusing = MajorityBaselineStylesTest.LOOPS.with(
                "public static String majorityClass(List<String> labels) " + no,
                "public static double accuracy(String prediction, List<String> labels) " + no,
                "public static double baseline(List<String> train, List<String> test) " + no,
                "public static boolean beatsBaseline(double m, List<String> train, List<String> test) " + no);

        assertThat(refusing.run().passed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1"})
    void constantBaselinesEarnNothing(String number) {
        Fixture constant = MajorityBaselineStylesTest.LOOPS.with(
                "public static String majorityClass(List<String> labels) { return \"a\"; }",
                "public static double accuracy(String prediction, List<String> labels) { return " + number + "; }",
                "public static double baseline(List<String> train, List<String> test) { return " + number + "; }",
                "public static boolean beatsBaseline(double m, List<String> a, List<String> b) { return " + number
                        + " > 0.7; }");

        assertThat(constant.run().passed()).isEmpty();
    }

    @Test
    void constantCoinsEarnNothing() {
        Fixture constant = CoinSimulationStylesTest.LOOPS.with(
                "public static int[] headCounts(int n, int flips, RandomGenerator r) { int[] c = new int[n];"
                        + " Arrays.fill(c, flips / 2); return c; }",
                "public static int[] histogram(int[] counts, int flips) { return new int[flips + 1]; }",
                "public static double mean(int[] counts) { return 50; }",
                "public static double standardDeviation(int[] counts) { return 5; }",
                "public static double shareAtLeast(int[] counts, int threshold) { return 0.0284; }");

        assertThat(constant.run().passed()).isEmpty();
    }

    @Test
    void aGradientDescentThatStandsStillEarnsTheRulesOfItsFileOnly() {
        Fixture still = GradientDescentStylesTest.PLAIN.with(
                "public static double loss(double[] x, double[] y, double w, double b) { return 0; }",
                "public static double[] gradient(double[] x, double[] y, double w, double b) { return new double[2]; }",
                "public static double[] fit(double[] x, double[] y, double r, int n) { return new double[2]; }",
                "public static Behavior behavior(double[] x, double[] y, double r, int n) { return Behavior.DIVERGES; }");

        assertThat(still.run().passed())
                .containsExactly("behavior-diverges", "file-fifteen-lines", "file-no-libraries");
    }
}
