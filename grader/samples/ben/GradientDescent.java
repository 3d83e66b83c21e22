package practice;

/**
 * The gradient as a compass: weights ← weights − learning_rate × gradient.
 *
 * <p>The model is a line, y = w·x + b, and its two weights are w and b. Points come as two arrays: point i is
 * (x[i], y[i]). This file has no imports and needs none: everything is in {@code java.lang}. Read
 * {@code statements/gradient-descent.md} for the idea and the rules.
 */
public final class GradientDescent {

    /** What a run of gradient descent does. */
    public enum Behavior {
        /** The loss still goes down at the end, slowly: the steps are too small, or too few. */
        CRAWLS,
        /** The loss went down and levelled off. */
        CONVERGES,
        /** The loss ended above where it started: the steps are too large. */
        DIVERGES
    }

    private GradientDescent() {}

    /** The x of ten points near the line y = 2x + 1, to try things on; a fresh array each time. */
    public static double[] pointsX() {
        return new double[] {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    }

    /** The y of the same ten points, with a little noise; a fresh array each time. */
    public static double[] pointsY() {
        return new double[] {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};
    }

    /**
     * The mean squared error of the line: the average over all points of (line − y)².
     *
     * <p>Example: the points (0, 1) and (1, 5) with w = 2 and b = 1. The line says 1 and 3, it is off by 0 and −2, and
     * the loss is (0 + 4) / 2 = 2.
     *
     * @param x where the points are
     * @param y what was measured there, as long as x
     * @param w the slope of the line
     * @param b where the line crosses x = 0
     * @return the loss, never negative; 0 for a line through all points
     * @throws IllegalArgumentException if the lengths differ or there are no points
     */
    public static double loss(double[] x, double[] y, double w, double b) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.loss");
    }

    /**
     * The gradient of {@link #loss}: how much the loss grows when w grows a little, and when b does.
     *
     * <p>Example: with the points (0, 1) and (1, 5), w = 2 and b = 1 the gradient is {−2, −2}. Check it yourself without
     * any calculus: raise w from 2 to 2.001, and the loss falls from 2 to 1.9980005, by about 2 for each unit of w.
     *
     * @param x where the points are
     * @param y what was measured there, as long as x
     * @param w the slope of the line
     * @param b where the line crosses x = 0
     * @return {∂loss/∂w, ∂loss/∂b}
     * @throws IllegalArgumentException if the lengths differ or there are no points
     */
    public static double[] gradient(double[] x, double[] y, double w, double b) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.gradient");
    }

    /**
     * Gradient descent in at most fifteen lines. Starts at w = 0 and b = 0, applies the update rule exactly
     * {@code steps} times, each time moving both weights by one and the same gradient, and prints the loss of each step
     * to {@code System.out}, one line a step.
     *
     * <p>Example: the points (0, 1) and (1, 5), learning rate 0.1. At {0, 0} the gradient is {−5, −6}, so one step gives
     * {0.5, 0.6}; there it is {−3.9, −4.3}, so two steps give {0.89, 1.03}. The losses are 13, 7.685, 4.74365.
     *
     * @param x where the points are
     * @param y what was measured there, as long as x
     * @param learningRate the size of the steps
     * @param steps how many updates to make; 0 makes none
     * @return {w, b} after the last step, even where the run diverges
     * @throws IllegalArgumentException if the lengths differ, there are no points (also with 0 steps), or steps is
     *     negative
     */
    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.fit");
    }

    /**
     * What a run with this learning rate and so many steps does. It <em>diverges</em> if the last loss is not a finite
     * number or is above the first, the one at w = b = 0. If it does not, it <em>converges</em> if the last step changed
     * the loss by at most a millionth of the first loss. Otherwise it <em>crawls</em>.
     *
     * <p>Example: on the ten points with 1,000 steps, the rates 0.0001, 0.01 and 1.0 crawl, converge and diverge.
     *
     * @param x where the points are
     * @param y what was measured there, as long as x
     * @param learningRate the size of the steps
     * @param steps how many updates to make, at least 1
     * @return one of the three
     * @throws IllegalArgumentException if the lengths differ, there are no points, or steps is below 1
     */
    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.behavior");
    }
}
