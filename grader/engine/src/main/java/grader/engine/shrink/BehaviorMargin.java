package grader.engine.shrink;

import grader.suite.checks.descent.Descent;
import grader.suite.checks.descent.Points;

/**
 * How far a run of gradient descent is from the thresholds at which its behavior turns.
 *
 * <p>The contract keeps a factor of a thousand from the one of the last drop; nearer, rounding may decide.
 */
record BehaviorMargin(double start, double end, double lastDrop) {

    private static final double THRESHOLD = 1e-6;
    private static final double FACTOR = 1_000;
    private static final double ROUNDING = 1e-6;
    private static final double HUGE = 1e150;

    /** Of a lawful call {@code behavior(x, y, learningRate, steps)}. */
    static BehaviorMargin of(double[] x, double[] y, double learningRate, int steps) {
        double[] losses = Descent.of(new Points(x, y), learningRate, steps).losses();
        double end = losses[steps];
        return new BehaviorMargin(losses[0], end, Math.abs(end - losses[steps - 1]));
    }

    boolean isFair() {
        if (start == 0) {
            return end == 0;
        } else if (!Double.isFinite(end)) {
            return true;
        }
        double drop = lastDrop / start;
        boolean farFromStart = Math.abs(end - start) > ROUNDING * start;
        return end < HUGE && farFromStart && (end > start || drop * FACTOR < THRESHOLD || drop > THRESHOLD * FACTOR);
    }
}
