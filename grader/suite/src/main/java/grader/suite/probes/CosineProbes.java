package grader.suite.probes;

import static grader.suite.probes.Questions.with;

import java.util.Map;
import java.util.stream.IntStream;

/** Probes of vectors: no number comes twice where a mistake could hide behind it. */
final class CosineProbes {

    private static final double[][] CORPUS = {{1, 7}, {6, 2}, {-3, 5}, {5, 5.5}, {12, 1}, {6, 2}, {-2, -9}};

    private CosineProbes() {}

    static Map<String, Inquiry> all() {
        return Probes.named(dot(), norm(), similarity(), nearest());
    }

    private static Questions dot() {
        return Questions.of(
                "dot",
                with(v(1, 2, 3), v(4, 5, 7)),
                with(v(2, -3), v(5, 7)),
                with(v(-1.25, -2, 4, 0.3), v(3, -5.5, -6, 11)),
                with(v(0.6), v(9)),
                with(v(), v()),
                with(v(0, 0, 4), v(8, 1, 0)),
                with(v(9, 0, 0, 2), v(3, 5, 1, 1)),
                with(v(1.234, 0.517), v(2, 3)),
                with(spread(60, 0.1), spread(60, 1.7)),
                with(v(3e60, 2e60), v(5e-60, 7e-60)),
                with(v(3e4, 7e5), v(9e5, 8e4)),
                with(v(1, 2), v(3)),
                with(v(4), v(5, 6)),
                with(v(), v(2)),
                with(v(2, 5, 6), v()));
    }

    private static Questions norm() {
        return Questions.of(
                "norm",
                with(v(6, 8)),
                with(v(1, 2, 3)),
                with(v(-7)),
                with(v(-2, -3, -6)),
                with(v(0.3, 0.4, 1.2, -0.5)),
                with(v()),
                with(v(0, 0)),
                with(v(5, 0, 0)),
                with(v(0, 0, 5)),
                with(spread(40, 0.7)),
                with(v(2e60, -1e60, 2e60)),
                with(v(3e-60, 4e-60)));
    }

    private static Questions similarity() {
        return Questions.of(
                "similarity",
                with(v(1, 2, 3), v(4, 5, 7)),
                with(v(2, -3), v(5, 7)),
                with(v(2, 1), v(-3, -4)),
                with(v(3, 1), v(6, 2)),
                with(v(3, 1), v(-6, -2)),
                with(v(4, 0), v(0, 9)),
                with(v(1, 0), v(0.6, 0.8)),
                with(v(3, -3), v(1, 2)),
                with(v(2, 1), v(-4, 4)),
                with(v(-5), v(8)),
                with(spread(30, 0.2), spread(30, 2.1)),
                with(v(0.02, 0.01), v(0.03, -0.01)),
                with(v(2e-60, 1e-60), v(3e-60, -1e-60)),
                with(v(2e60, 1e60), v(3e60, -1e60)),
                with(v(2e60, 1e60), v(3e-60, -1e-60)),
                with(v(2e-5, 1e-5), v(3e-5, -1e-5)),
                with(v(0, 0), v(1, 3)),
                with(v(2, 5), v(0, 0)),
                with(v(0, 0), v(0, 0)),
                with(v(), v()),
                with(v(1, 2), v(3)),
                with(v(4), v(5, 6)),
                with(v(1, 2), v(1, 2, 0)));
    }

    private static Questions nearest() {
        double[] query = {3, 2};
        return Questions.of(
                "nearest",
                with(query, CORPUS, 1),
                with(query, CORPUS, 2),
                with(query, CORPUS, 4),
                with(query, CORPUS, 7),
                with(v(-1, 2), CORPUS, 3),
                with(v(0.1, 0.9), CORPUS, 5),
                with(v(1, 2, 2), new double[][] {{3, 1, 0}, {1, 2, 2.5}, {-1, -2, -2}, {0.1, 0.2, 0.1}}, 4),
                with(v(5, 1), new double[][] {{1, 0.9}, {1, 0.89}, {1, 0.88}, {1, 0.91}}, 4),
                with(v(2, 0), new double[][] {{1, 0.01}, {1, 0.02}, {1, 0.009}}, 3),
                with(v(6, 2), CORPUS, 3),
                with(v(1, 7), CORPUS, 7),
                with(query, CORPUS, 0),
                with(query, new double[0][], 0),
                with(v(4), new double[][] {{3}, {-3}, {2}}, 3),
                with(query, CORPUS, 8),
                with(query, CORPUS, 50),
                with(query, CORPUS, -1),
                with(query, CORPUS, -4),
                with(v(0, 0), CORPUS, 2),
                with(query, new double[][] {{1, 1}, {0, 0}, {2, 1}}, 1),
                with(query, new double[][] {{1, 1}, {0, 0}, {2, 1}}, 3),
                with(query, new double[][] {{1, 1}, {1, 2, 3}}, 1),
                with(query, new double[][] {{4}, {1, 2}}, 2),
                with(v(1, 2, 3), new double[][] {{4, 1}, {1, 2}}, 3));
    }

    private static double[] v(double... components) {
        return components;
    }

    /** Components of growing size whose sum is no short binary number. */
    private static double[] spread(int length, double step) {
        return IntStream.range(0, length)
                .mapToDouble(i -> step * (i % 7 + 1) + 0.013 * i)
                .toArray();
    }
}
