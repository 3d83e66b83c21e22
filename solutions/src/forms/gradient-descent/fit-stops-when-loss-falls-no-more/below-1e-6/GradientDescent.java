package practice;

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
        int n = x.length;
        double total = 0.0;
        for (int i = 0; i < n; i++) {
            double predicted = w * x[i] + b;
            total += Math.pow(predicted - y[i], 2);
        }
        return total / n;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        checkPoints(x, y);
        int n = x.length;
        double dw = 0.0;
        double db = 0.0;
        for (int i = 0; i < n; i++) {
            double residual = w * x[i] + b - y[i];
            dw += residual * x[i];
            db += residual;
        }
        return new double[] {2 * dw / n, 2 * db / n};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        checkPoints(x, y);
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative: " + steps);
        }
        double w = 0, b = 0;
        double before = Double.MAX_VALUE;
        for (int i = 0; i < steps; i++) {
            double now = loss(x, y, w, b);
            System.out.println(now);
            if (before - now < 1e-6) {
                break;
            }
            before = now;
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
}
