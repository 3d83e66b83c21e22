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
        requirePoints(x, y);
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            double miss = w * x[i] + b - y[i];
            total += miss * miss;
        }
        return total / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        requirePoints(x, y);
        double slope = 0;
        double shift = 0;
        for (int i = 0; i < x.length; i++) {
            double miss = w * x[i] + b - y[i];
            slope += 2 * miss * x[i];
            shift += 2 * miss;
        }
        return new double[] {slope / x.length, shift / x.length};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        requirePoints(x, y);
        if (steps < 0) {
            throw new IllegalArgumentException("cannot make " + steps + " steps");
        }
        double w = 0;
        double b = 0;
        for (int i = 0; i < steps; i++) {
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            System.out.print(loss(x, y, w, b) + " ");
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        requirePoints(x, y);
        if (steps < 1) {
            throw new IllegalArgumentException("cannot judge " + steps + " steps");
        }
        double w = 0;
        double b = 0;
        double start = loss(x, y, 0, 0);
        double before = start;
        double now = start;
        for (int i = 0; i < steps; i++) {
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            before = now;
            now = loss(x, y, w, b);
        }
        if (!(now <= start)) {
            return Behavior.DIVERGES;
        }
        return Math.abs(now - before) <= 1e-6 * start ? Behavior.CONVERGES : Behavior.CRAWLS;
    }

    private static void requirePoints(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("need as many x as y, and at least one");
        }
    }
}
