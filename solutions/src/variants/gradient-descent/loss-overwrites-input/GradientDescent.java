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
            y[i] = w * x[i] + b - y[i];
            sum += y[i] * y[i];
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
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative: " + steps);
        }
        double w = 0, b = 0;
        for (int i = 0; i < steps; i++) {
            System.out.println(mse(x, y, w, b));
            double[] grad = gradient(x, y, w, b);
            w = w - learningRate * grad[0];
            b = b - learningRate * grad[1];
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        checkPoints(x, y);
        if (steps < 1) {
            throw new IllegalArgumentException("at least one step is needed");
        }
        double w = 0, b = 0;
        double first = mse(x, y, w, b);
        double previous = first;
        double last = first;
        for (int i = 0; i < steps; i++) {
            double[] grad = gradient(x, y, w, b);
            w = w - learningRate * grad[0];
            b = b - learningRate * grad[1];
            previous = last;
            last = mse(x, y, w, b);
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

    private static double mse(double[] x, double[] y, double w, double b) {
        return loss(x, y.clone(), w, b);
    }
}
