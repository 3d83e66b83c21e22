package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    static double error(double[] x, double[] y, double w, double b, int i) {
        return w * x[i] + b - y[i];
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        int n = points(x, y);
        double total = 0;
        int i = 0;
        while (i < n) {
            total += error(x, y, w, b, i) * error(x, y, w, b, i);
            ++i;
        }
        return total / n;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        int n = points(x, y);
        double dw = 0, db = 0;
        int i = n;
        while (i-- > 0) {
            double e = error(x, y, w, b, i);
            dw += e * x[i];
            db += e;
        }
        return new double[] {2 * dw / n, 2 * db / n};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        points(x, y);
        double[] weights = {0, 0};
        int left = atLeast(steps, 0);
        while (left > 0) {
            double[] g = gradient(x, y, weights[0], weights[1]);
            for (int k = 0; k < 2; k++) {
                weights[k] -= learningRate * g[k];
            }
            left--;
            System.out.println(loss(x, y, weights[0], weights[1]));
        }
        return weights;
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        atLeast(steps, 1);
        double start = loss(x, y, 0, 0);
        double[] end = fit(x, y, learningRate, steps);
        double last = loss(x, y, end[0], end[1]);
        if (!Double.isFinite(last)) return Behavior.DIVERGES;
        if (last > start) return Behavior.DIVERGES;
        double[] nearEnd = fit(x, y, learningRate, steps - 1);
        double change = loss(x, y, nearEnd[0], nearEnd[1]) - last;
        return -1e-6 * start <= change && change <= 1e-6 * start ? Behavior.CONVERGES : Behavior.CRAWLS;
    }

    private static int points(double[] x, double[] y) {
        if (x.length == 0) throw new IllegalArgumentException("x is empty");
        if (y.length != x.length) throw new IllegalArgumentException("y has another length than x");
        return x.length;
    }

    private static int atLeast(int steps, int minimum) {
        if (steps < minimum) throw new IllegalArgumentException("steps < " + minimum);
        return steps;
    }
}
