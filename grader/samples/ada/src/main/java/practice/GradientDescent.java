package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    public static double loss(double[] x, double[] y, double w, double b) {
        if (x.length != y.length || x.length < 1) throw new IllegalArgumentException("bad points");
        double s = 0;
        for (int i = 0; i < x.length; i++) s += (y[i] - w * x[i] - b) * (y[i] - w * x[i] - b);
        return s / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        if (x.length != y.length || x.length < 1) throw new IllegalArgumentException("bad points");
        double gw = 0;
        double gb = 0;
        for (int i = 0; i < x.length; i++) {
            gw += -2.0 / x.length * x[i] * (y[i] - w * x[i] - b);
            gb += -2.0 / x.length * (y[i] - w * x[i] - b);
        }
        return new double[] {gw, gb};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        if (x.length != y.length || x.length < 1 || steps < 0) throw new IllegalArgumentException("bad input");
        double w = 0, b = 0;
        for (int step = 0; step < steps; step++) {
            double gw = 0, gb = 0, loss = 0;
            for (int i = 0; i < x.length; i++) {
                double r = w * x[i] + b - y[i];
                loss += r * r / x.length;
                gw += 2 * r * x[i] / x.length;
                gb += 2 * r / x.length;
            }
            System.out.println("loss = " + loss);
            w -= learningRate * gw;
            b -= learningRate * gb;
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps <= 0) throw new IllegalArgumentException("bad steps");
        double[] w1 = fit(x, y, learningRate, steps), w0 = fit(x, y, learningRate, steps - 1);
        double l0 = loss(x, y, 0, 0);
        double last = loss(x, y, w1[0], w1[1]);
        double d = Math.abs(last - loss(x, y, w0[0], w0[1]));
        return Double.isNaN(last) || last > l0
                ? Behavior.DIVERGES
                : d <= l0 * 1e-6 ? Behavior.CONVERGES : Behavior.CRAWLS;
    }
}
