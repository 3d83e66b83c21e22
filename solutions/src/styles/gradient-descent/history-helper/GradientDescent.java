package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    private GradientDescent() {}

    public static double loss(double[] x, double[] y, double w, double b) {
        validate(x, y, 0, 0);
        double sum = 0, lost = 0;
        for (int i = 0; i < x.length; i++) {
            double r = Math.fma(w, x[i], b) - y[i];
            double term = r * r - lost;
            double next = sum + term;
            lost = Double.isFinite(next) ? (next - sum) - term : 0;
            sum = next;
        }
        return sum / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        validate(x, y, 0, 0);
        // the sums that the derivatives are made of
        double sx = 0, sy = 0, sxx = 0, sxy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            sxy += x[i] * y[i];
        }
        double n = x.length;
        return new double[] {2 * (w * sxx + b * sx - sxy) / n, 2 * (w * sx + b * n - sy) / n};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        double[][] history = run(x, y, learningRate, steps, 0);
        for (int i = 1; i <= steps; i++) System.out.println("epoch " + i + " -> " + history[i][2]);
        return new double[] {history[steps][0], history[steps][1]};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        double[][] history = run(x, y, learningRate, steps, 1);
        double l0 = history[0][2], ln = history[steps][2];
        if (Double.isNaN(ln) || ln == Double.POSITIVE_INFINITY || ln > l0) return Behavior.DIVERGES;
        boolean level = Math.abs(ln - history[steps - 1][2]) <= 1e-6 * l0;
        if (level) return Behavior.CONVERGES;
        return Behavior.CRAWLS;
    }

    /** Rows of w, b and the loss there: one for the start and one for each step. */
    private static double[][] run(double[] x, double[] y, double rate, int steps, int least) {
        validate(x, y, steps, least);
        double[][] rows = new double[steps + 1][];
        rows[0] = new double[] {0, 0, loss(x, y, 0, 0)};
        for (int i = 1; i <= steps; i++) {
            double w = rows[i - 1][0], b = rows[i - 1][1];
            double[] g = gradient(x, y, w, b);
            w = w - rate * g[0];
            b = b - rate * g[1];
            rows[i] = new double[] {w, b, loss(x, y, w, b)};
        }
        return rows;
    }

    private static void validate(double[] x, double[] y, int steps, int least) {
        if (x.length == 0 || y.length == 0) throw new IllegalArgumentException("no points");
        if (x.length != y.length) throw new IllegalArgumentException("lengths differ");
        if (steps < least) throw new IllegalArgumentException("steps must be at least " + least);
    }
}
