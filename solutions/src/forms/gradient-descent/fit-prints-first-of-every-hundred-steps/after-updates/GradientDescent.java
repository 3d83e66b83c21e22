package practice;

/** Gradient descent for a line through points. */
public final class GradientDescent {

    /** What a run of gradient descent does. */
    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES
    }

    private GradientDescent() {}

    public static double loss(double[] x, double[] y, double w, double b) {
        checkPoints(x, y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = w * x[i] + b - y[i];
            sum += error * error;
        }
        return sum / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        checkPoints(x, y);
        double dw = 0;
        double db = 0;
        for (int i = 0; i < x.length; i++) {
            double error = w * x[i] + b - y[i];
            dw += 2 * error * x[i];
            db += 2 * error;
        }
        return new double[] {dw / x.length, db / x.length};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        checkPoints(x, y);
        checkSteps(steps, 0);
        double w = 0;
        double b = 0;
        for (int step = 0; step < steps; step++) {
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            if (step % 100 == 0) {
                System.out.println("epoch " + step + ", loss " + loss(x, y, w, b));
            }
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        checkPoints(x, y);
        checkSteps(steps, 1);
        double[] last = fit(x, y, learningRate, steps);
        double[] before = fit(x, y, learningRate, steps - 1);
        double firstLoss = loss(x, y, 0, 0);
        double lastLoss = loss(x, y, last[0], last[1]);
        double lossBefore = loss(x, y, before[0], before[1]);
        if (!Double.isFinite(lastLoss) || lastLoss > firstLoss) {
            return Behavior.DIVERGES;
        }
        if (Math.abs(lastLoss - lossBefore) <= 1e-6 * firstLoss) {
            return Behavior.CONVERGES;
        }
        return Behavior.CRAWLS;
    }

    private static void checkPoints(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("x and y must have the same length and at least one point");
        }
    }

    private static void checkSteps(int steps, int least) {
        if (steps < least) {
            throw new IllegalArgumentException("steps must be at least " + least);
        }
    }
}
