package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    // the losses of the last run: first, last but one, last
    private static double l0, previous, current;

    public static double loss(double[] x, double[] y, double w, double b) {
        double[] r = residuals(x, y, w, b);
        double sum = 0;
        for (double v : r) sum += v * v;
        return sum / r.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        double[] r = residuals(x, y, w, b);
        double[] sum = {0, 0};
        int i = 0;
        for (double v : r) {
            sum[0] += v * x[i++];
            sum[1] += v;
        }
        for (int k = 0; k < sum.length; k++) sum[k] *= 2.0 / r.length;
        return sum;
    }

    private static double[] residuals(double[] x, double[] y, double w, double b) {
        if (x.length != y.length) throw new IllegalArgumentException("every x needs a y");
        if (x.length == 0) throw new IllegalArgumentException("need a point");
        double[] r = x.clone();
        for (int i = 0; i < r.length; i++) r[i] = w * r[i] + b - y[i];
        return r;
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        return fit(x, y, learningRate, steps, true);
    }

    private static double[] fit(double[] x, double[] y, double learningRate, int steps, boolean verbose) {
        if (steps < 0) throw new IllegalArgumentException("negative number of steps");
        double w = 0;
        double b = 0;
        l0 = previous = current = loss(x, y, w, b);
        for (; steps > 0; steps--) {
            if (verbose) System.out.println("loss\t" + current);
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            previous = current;
            current = loss(x, y, w, b);
        }
        if (verbose) System.out.println("final loss\t" + current);
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps == 0) throw new IllegalArgumentException("at least one step, please");
        fit(x, y, learningRate, steps, false);
        if (!Double.isFinite(current) || current > l0) return Behavior.DIVERGES;
        return Math.abs(current - previous) <= 1e-6 * l0 ? Behavior.CONVERGES : Behavior.CRAWLS;
    }
}
