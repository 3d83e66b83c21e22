package practice;

/** The gradient as a compass: weights ← weights − learning_rate × gradient. */
public final class GradientDescent {

    /** What a run of gradient descent does. */
    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES
    }

    private GradientDescent() {}

    /** The x of ten points near the line y = 2x + 1. */
    public static double[] pointsX() {
        return new double[] {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    }

    /** The y of the same ten points, with a little noise. */
    public static double[] pointsY() {
        return new double[] {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};
    }

    /** The mean squared error of the line y = w·x + b. */
    public static double loss(double[] x, double[] y, double w, double b) {
        requirePoints(x, y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = w * x[i] + b - y[i];
            sum += error * error;
        }
        return sum / x.length;
    }

    /** The partial derivatives of the loss by w and by b: the means of 2·error·x and of 2·error. */
    public static double[] gradient(double[] x, double[] y, double w, double b) {
        requirePoints(x, y);
        double byW = 0;
        double byB = 0;
        for (int i = 0; i < x.length; i++) {
            double error = w * x[i] + b - y[i];
            byW += 2 * error * x[i];
            byB += 2 * error;
        }
        return new double[] {byW / x.length, byB / x.length};
    }

    /** Applies the update rule so many times from w = b = 0, and prints the loss after each step. */
    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        requirePoints(x, y);
        requireSteps(steps, 0);
        double w = 0;
        double b = 0;
        for (int step = 1; step <= steps; step++) {
            double[] gradient = gradient(x, y, w, b);
            w -= learningRate * gradient[0];
            b -= learningRate * gradient[1];
            System.out.println("step " + step + ": loss " + loss(x, y, w, b));
        }
        return new double[] {w, b};
    }

    /** Compares the loss at the end with the loss at the start and with the loss one step before the end. */
    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        requireSteps(steps, 1);
        double first = loss(x, y, 0, 0);
        double beforeLast = lossAfter(x, y, learningRate, steps - 1);
        double last = lossAfter(x, y, learningRate, steps);
        if (!Double.isFinite(last) || last > first) {
            return Behavior.DIVERGES;
        }
        return Math.abs(last - beforeLast) <= 1e-6 * first ? Behavior.CONVERGES : Behavior.CRAWLS;
    }

    private static double lossAfter(double[] x, double[] y, double learningRate, int steps) {
        double[] weights = fit(x, y, learningRate, steps);
        return loss(x, y, weights[0], weights[1]);
    }

    private static void requirePoints(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("no points");
        }
    }

    private static void requireSteps(int steps, int least) {
        if (steps < least) {
            throw new IllegalArgumentException("steps is " + steps + ", must be at least " + least);
        }
    }
}
