package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.SourceFacts;
import grader.protocol.SourceFacts.MethodFacts;
import grader.suite.Mismatch;
import grader.suite.kit.Fixture;
import grader.suite.kit.VariantKit;
import grader.suite.kit.Verdicts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

class GradientDescentStylesTest {

    private static final String FIT = "double[],double[],double,int";

    static final Fixture PLAIN = Fixture.of(
            "GradientDescent",
            "",
            "public enum Behavior { CRAWLS, CONVERGES, DIVERGES }",
            """
            public static double loss(double[] x, double[] y, double w, double b) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                return mse(x, y, w, b);
            }
            """,
            """
            private static double mse(double[] x, double[] y, double w, double b) {
                double sum = 0;
                for (int i = 0; i < x.length; i++) { double r = w * x[i] + b - y[i]; sum += r * r; }
                return sum / x.length;
            }
            """,
            """
            public static double[] gradient(double[] x, double[] y, double w, double b) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                double gw = 0, gb = 0;
                for (int i = 0; i < x.length; i++) {
                    double r = w * x[i] + b - y[i];
                    gw += 2 * r * x[i];
                    gb += 2 * r;
                }
                return new double[] {gw / x.length, gb / x.length};
            }
            """,
            """
            private static double[] g(double[] x, double[] y, double w, double b) {
                double gw = 0, gb = 0;
                for (int i = 0; i < x.length; i++) {
                    double r = w * x[i] + b - y[i];
                    gw += 2 * r * x[i] / x.length;
                    gb += 2 * r / x.length;
                }
                return new double[] {gw, gb};
            }
            """,
            """
            public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                if (steps < 0) throw new IllegalArgumentException("steps");
                double w = 0, b = 0;
                for (int step = 0; step < steps; step++) {
                    System.out.println("step " + step + ": loss=" + mse(x, y, w, b) + ";");
                    double[] g = g(x, y, w, b);
                    w -= learningRate * g[0];
                    b -= learningRate * g[1];
                }
                return new double[] {w, b};
            }
            """,
            """
            public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                if (steps < 1) throw new IllegalArgumentException("steps");
                double w = 0, b = 0, first = mse(x, y, 0, 0), before = first, now = first;
                for (int step = 0; step < steps; step++) {
                    double[] g = g(x, y, w, b);
                    w -= learningRate * g[0];
                    b -= learningRate * g[1];
                    before = now;
                    now = mse(x, y, w, b);
                }
                if (!Double.isFinite(now) || now > first) return Behavior.DIVERGES;
                return Math.abs(now - before) <= 1e-6 * first ? Behavior.CONVERGES : Behavior.CRAWLS;
            }
            """);

    /** Calls its own methods, prints after each update, rounded; runs fit twice for behavior. */
    static final Fixture REUSING = PLAIN.with("""
            public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
                if (steps < 0) throw new IllegalArgumentException("no steps");
                double[] weights = new double[2];
                loss(x, y, 0, 0);
                for (int step = 1; step <= steps; step++) {
                    double[] gradient = gradient(x, y, weights[0], weights[1]);
                    for (int i = 0; i < 2; i++) weights[i] = weights[i] - learningRate * gradient[i];
                    System.out.printf("Epoch %d/%d - MSE: %.4f%n", step, steps, loss(x, y, weights[0], weights[1]));
                }
                System.out.println("done.");
                return weights;
            }
            """, """
            public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
                if (steps < 1) throw new IllegalArgumentException("no steps");
                double[] last = fit(x, y, learningRate, steps), before = fit(x, y, learningRate, steps - 1);
                double start = loss(x, y, 0, 0), end = loss(x, y, last[0], last[1]);
                if (Double.isNaN(end) || Double.isInfinite(end) || end > start) return Behavior.DIVERGES;
                double change = Math.abs(end - loss(x, y, before[0], before[1]));
                return change > 1e-6 * start ? Behavior.CRAWLS : Behavior.CONVERGES;
            }
            """);

    /** Written out as sums of powers; prints all n + 1 losses with an exponent. */
    static final Fixture MOMENTS = PLAIN.with("""
            private static double m(double[] p, double[] q) {
                double sum = 0;
                for (int i = p.length - 1; i >= 0; i--) sum += p[i] * q[i];
                return sum / p.length;
            }
            """, """
            private static double[] ones(double[] x) {
                double[] ones = new double[x.length];
                for (int i = 0; i < x.length; i++) ones[i] = 1;
                return ones;
            }
            """, """
            public static double loss(double[] x, double[] y, double w, double b) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                double[] one = ones(x);
                return w * w * m(x, x) + b * b + m(y, y) + 2 * w * b * m(x, one) - 2 * w * m(x, y) - 2 * b * m(y, one);
            }
            """, """
            public static double[] gradient(double[] x, double[] y, double w, double b) {
                if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("points");
                double[] one = ones(x);
                return new double[] {
                    2 * (w * m(x, x) + b * m(x, one) - m(x, y)), 2 * (w * m(x, one) + b - m(y, one))};
            }
            """, """
            public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
                if (steps < 0) throw new IllegalArgumentException("steps");
                double w = 0, b = 0;
                System.out.println("start " + String.format("%.4e", loss(x, y, w, b)));
                for (int i = 0; i < steps; i++) {
                    double[] g = gradient(x, y, w, b);
                    w = w - learningRate * g[0];
                    b = b - learningRate * g[1];
                    System.out.println("step" + i + " -> (" + String.format("%.4e", loss(x, y, w, b)) + ")");
                }
                return new double[] {w, b};
            }
            """);

    static Stream<Fixture> rightStyles() {
        return Stream.of(PLAIN, REUSING, MOMENTS);
    }

    @ParameterizedTest
    @MethodSource("rightStyles")
    void rightStylesEarnAllPoints(Fixture right) {
        Verdicts verdicts = right.run();

        assertThat(verdicts.ended()).isEmpty();
        assertThat(verdicts.points()).isEqualTo(25);
    }

    @Test
    void sixteenLinesCostOnlyTheCheckOfLines() {
        Verdicts lines =
                VariantKit.run("GradientDescent", PLAIN.source(), facts(new MethodFacts("fit", FIT, 16, 9, false)));
        Verdicts statements =
                VariantKit.run("GradientDescent", PLAIN.source(), facts(new MethodFacts("fit", FIT, 15, 16, false)));
        Verdicts limit =
                VariantKit.run("GradientDescent", PLAIN.source(), facts(new MethodFacts("fit", FIT, 15, 15, false)));

        assertThat(lines.failed()).containsExactly("file-fifteen-lines");
        assertThat(statements.failed()).containsExactly("file-fifteen-lines");
        assertThat(limit.failed()).isEmpty();
    }

    @Test
    void anImportCostsOnlyTheCheckOfLibraries() {
        MethodFacts fit = new MethodFacts("fit", FIT, 9, 9, false);
        SourceFacts imports = new SourceFacts(List.of("import java.util.*;"), List.of(), List.of(fit));
        SourceFacts names = new SourceFacts(List.of(), List.of("java.util.Arrays"), List.of(fit));

        assertThat(VariantKit.run("GradientDescent", PLAIN.source(), imports).failed())
                .containsExactly("file-no-libraries");
        assertThat(VariantKit.run("GradientDescent", PLAIN.source(), names).failed())
                .containsExactly("file-no-libraries");
    }

    @Test
    void aStubOfFitIsNotAttempted() {
        Verdicts verdicts =
                VariantKit.run("GradientDescent", PLAIN.source(), facts(new MethodFacts("fit", FIT, 1, 1, true)));

        assertThat(verdicts.failed()).containsExactly("file-fifteen-lines", "file-no-libraries");
        assertThat(verdicts.ended().values()).allMatch(TestAbortedException.class::isInstance);
    }

    @Test
    void aFileWithoutFitFailsTheChecksOfTheFile() {
        Verdicts verdicts = VariantKit.run(
                "GradientDescent", PLAIN.source(), facts(new MethodFacts("fit", "double[]", 3, 3, false)));

        assertThat(verdicts.failed()).containsExactly("file-fifteen-lines", "file-no-libraries");
        assertThat(verdicts.ended().values()).allMatch(Mismatch.class::isInstance);
    }

    private static SourceFacts facts(MethodFacts... methods) {
        return new SourceFacts(List.of(), List.of(), List.of(methods));
    }
}
