package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    private GradientDescent() {}

    public static double loss(double[] x, double[] y, double w, double b) {
        check(x, y);
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - (w * x[i] + b);
            loss += residual * residual / x.length;
        }
        return loss;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        check(x, y);
        double[] g = new double[2];
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - (w * x[i] + b);
            g[0] -= 2 * residual * x[i] / x.length;
            g[1] -= 2 * residual / x.length;
        }
        return g;
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        check(x, y);
        if (steps < 0) throw new IllegalArgumentException("negative steps: " + steps);
        double w = 0, b = 0;
        for (int step = 0; step < steps; step++) {
            System.out.printf("step %d loss %.6f%n", step, loss(x, y, w, b));
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 1) throw new IllegalArgumentException("too few steps: " + steps);
        double first = loss(x, y, 0, 0), previous = first, current = first, w = 0, b = 0;
        for (int step = 0; step < steps; step++) {
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            previous = current;
            current = loss(x, y, w, b);
        }
        if (!(current <= first)) return Behavior.DIVERGES;
        return Math.abs(current - previous) > 1e-6 * first ? Behavior.CRAWLS : Behavior.CONVERGES;
    }

    private static void check(double[] x, double[] y) {
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException(x.length + " and " + y.length + " coordinates");
        }
    }
}
