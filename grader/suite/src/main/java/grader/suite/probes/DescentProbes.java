package grader.suite.probes;

import static grader.suite.probes.Questions.with;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Probes of gradient descent: points off any line, x not centred. */
final class DescentProbes {

    private static final double[] X = {1, 3, 4, 6};
    private static final double[] Y = {5, 2, 8, 3.5};
    private static final double[] NEAR_X = {0.4, -1, 1.6, 0.9, -0.2};
    private static final double[] NEAR_Y = {3, -4, 7, 2, 5};

    /** With NEAR_X: a run that comes nearer with every step, where others have arrived as near as digits allow. */
    private static final double[] ON_A_LINE = {0.1, -2, 1.9, 0.85, -0.8};

    private static final double[] NONE = {};

    private DescentProbes() {}

    static Map<String, Inquiry> all() {
        return Probes.named(loss(), gradient(), fit(), behavior());
    }

    private static Questions loss() {
        return Questions.of("loss", lines());
    }

    private static Questions gradient() {
        Object[][] calls = Arrays.copyOf(lines(), lines().length + 1);
        // A large gradient of a small loss, so that what is estimated from the loss is not lost in its digits.
        calls[calls.length - 1] = with(new double[] {1000, 1001}, new double[] {0.5, -0.7}, 0.001, 0.0);
        return Questions.of("gradient", calls);
    }

    private static Object[][] lines() {
        return new Object[][] {
            with(X, Y, 0.0, 0.0),
            with(X, Y, 2.0, -1.0),
            with(X, Y, -1.5, 3.0),
            with(NEAR_X, NEAR_Y, 0.7, 0.3),
            with(new double[] {2.5}, new double[] {4}, 1.0, 1.0),
            with(new double[] {1, 2}, new double[] {3, 5}, 2.0, 1.0),
            with(many(50), many(50), 0.3, 12.0),
            with(new double[] {0, 1}, new double[] {2, -3}, 4.0, -0.5),
            with(NONE, NONE, 1.0, 2.0),
            with(new double[] {1, 2, 3}, new double[] {4, 9}, 1.0, 2.0),
            with(new double[] {1}, new double[] {4, 9}, 1.0, 2.0),
            with(NONE, new double[] {4}, 1.0, 2.0),
            with(new double[] {4}, NONE, 1.0, 2.0)
        };
    }

    private static Questions fit() {
        return new Questions(
                "fit",
                2, // from two lines on it can be told whether they are one line late
                List.of(
                        with(X, Y, 0.01, 1),
                        with(X, Y, 0.01, 2),
                        with(NEAR_X, NEAR_Y, 0.1, 3),
                        with(NEAR_X, NEAR_Y, 0.1, 7),
                        with(NEAR_X, NEAR_Y, 0.05, 130),
                        with(X, Y, 0.01, 220),
                        with(NEAR_X, ON_A_LINE, 0.1, 200),
                        with(new double[] {2}, new double[] {7}, 0.03, 4),
                        with(NEAR_X, NEAR_Y, 0.1, 0),
                        with(X, Y, 0.4, 12),
                        with(X, Y, -0.2, 12),
                        with(new double[] {1, -1, 1, -1}, new double[] {5, 1, 5, 1}, 0.2, 8),
                        with(NEAR_X, NEAR_Y, 3.5, 220),
                        with(NONE, NONE, 0.1, 0),
                        with(NONE, NONE, 0.1, 3),
                        with(new double[] {1, 2}, new double[] {4}, 0.1, 0),
                        with(new double[] {1, 2}, new double[] {4}, 0.1, 2),
                        with(new double[] {1}, new double[] {4, 8}, 0.1, 2),
                        with(X, Y, 0.01, -1),
                        with(X, Y, 0.01, -20)));
    }

    private static Questions behavior() {
        double[] still = {0, 0, 0};
        return Questions.of(
                "behavior",
                with(NEAR_X, NEAR_Y, 0.1, 30),
                with(NEAR_X, NEAR_Y, 0.1, 50),
                with(NEAR_X, NEAR_Y, 0.1, 70),
                with(NEAR_X, NEAR_Y, 0.1, 100),
                with(X, Y, 0.0001, 3),
                with(X, Y, 0.01, 1),
                with(X, Y, 0.01, 2),
                with(X, Y, 0.02, 400),
                with(NEAR_X, NEAR_Y, 0.1, 400),
                with(NEAR_X, NEAR_Y, 0.1, 12),
                with(NEAR_X, NEAR_Y, 0.001, 40),
                with(scaled(NEAR_Y, 1e-5), scaled(NEAR_Y, 1e-5), 0.01, 2),
                with(NEAR_X, scaled(NEAR_Y, 1e-5), 0.01, 2),
                with(NEAR_X, scaled(NEAR_Y, 1e5), 0.1, 300),
                with(NEAR_X, scaled(NEAR_Y, 1e6), 0.003, 4),
                with(NEAR_X, scaled(NEAR_Y, 1e-4), 0.1, 300),
                with(new double[] {0.5, 1, 2}, new double[] {2, 3, 5}, 0.1, 300),
                with(new double[] {1, 2, 5}, still, 0.01, 5),
                with(new double[] {1, 2, 5}, still, 0.01, 1),
                with(X, Y, 0.4, 1),
                with(X, Y, 0.4, 5),
                with(X, Y, 0.4, 300),
                with(X, Y, -0.4, 5),
                with(NEAR_X, NEAR_Y, 3.5, 500),
                with(NEAR_X, scaled(NEAR_Y, 1e-7), 2.0, 4),
                with(new double[] {-3, 3, -3, 3}, new double[] {4, 6, 4, 6}, 0.115, 20),
                with(new double[] {-3, 3, -3, 3}, new double[] {4, 6, 4, 6}, 0.115, 60),
                with(NONE, NONE, 0.1, 3),
                with(new double[] {1, 2}, new double[] {4}, 0.1, 2),
                with(new double[] {1}, new double[] {4, 8}, 0.1, 2),
                with(X, Y, 0.01, 0),
                with(X, Y, 0.01, -1),
                with(X, Y, 0.01, -9));
    }

    private static double[] many(int size) {
        return IntStream.range(0, size)
                .mapToDouble(i -> i * i % 13 - 4 + 0.1 * i)
                .toArray();
    }

    private static double[] scaled(double[] values, double factor) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> factor * values[i])
                .toArray();
    }
}
