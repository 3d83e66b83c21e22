package homework.week3;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    public static double loss(double[] x, double[] y, double w, double b) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x and y must have the same length");
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("there must be at least one point");
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sum = sum + Math.pow(w * x[i] + b - y[i], 2);
        }
        return sum / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x and y must have the same length");
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("there must be at least one point");
        }
        double dw = 0.0;
        double db = 0.0;
        for (int i = 0; i < x.length; i++) {
            dw = dw + 2 * (w * x[i] + b - y[i]) * x[i];
            db = db + 2 * (w * x[i] + b - y[i]);
        }
        double[] result = new double[2];
        result[0] = dw / x.length;
        result[1] = db / x.length;
        return result;
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative");
        }
        double w = 0.0;
        double b = 0.0;
        System.out.println("Loss at the start: " + loss(x, y, w, b));
        for (int i = 1; i <= steps; i++) {
            double[] g = gradient(x, y, w, b);
            w = w - learningRate * g[0];
            b = b - learningRate * g[1];
            System.out.println("Step " + i + ", loss: " + loss(x, y, w, b));
        }
        double[] result = {w, b};
        return result;
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be positive");
        }
        double[] before = fit(x, y, learningRate, steps - 1);
        double[] after = fit(x, y, learningRate, steps);
        double l0 = loss(x, y, 0, 0);
        double l1 = loss(x, y, before[0], before[1]);
        double l2 = loss(x, y, after[0], after[1]);
        if (Double.isNaN(l2) || Double.isInfinite(l2) || l2 > l0) {
            return Behavior.DIVERGES;
        } else if (Math.abs(l2 - l1) <= 1e-6 * l0) {
            return Behavior.CONVERGES;
        } else {
            return Behavior.CRAWLS;
        }
    }
}
