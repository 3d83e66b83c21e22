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
        double[] centred = centre(x);
        double w = 0;
        double b = 0;
        for (int step = 1; step <= steps; step++) {
            double[] g = gradient(centred, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            System.out.println("step " + step + ": loss " + loss(centred, y, w, b));
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        checkPoints(x, y);
        if (steps < 1) {
            throw new IllegalArgumentException("at least one step is needed");
        }
        double w = 0, b = 0;
        double first = loss(x, y, w, b);
        double previous = first;
        double last = first;
        for (int i = 0; i < steps; i++) {
            double[] grad = gradient(x, y, w, b);
            w = w - learningRate * grad[0];
            b = b - learningRate * grad[1];
            previous = last;
            last = loss(x, y, w, b);
        }
        if (Double.isNaN(last) || Double.isInfinite(last) || last > first) {
            return Behavior.DIVERGES;
        }
        double change = Math.abs(last - previous);
        return change <= 1e-6 * first ? Behavior.CONVERGES : Behavior.CRAWLS;
    }

    private static void checkPoints(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("x and y must have the same length and at least one point");
        }
    }

    private static double[] centre(double[] x) {
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        double[] centred = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            centred[i] = x[i] - mean;
        }
        return centred;
    }

    private static void checkSteps(int steps, int least) {
        if (steps < least) {
            throw new IllegalArgumentException("steps must be at least " + least);
        }
    }
}
