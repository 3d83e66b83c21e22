package practice;
public final class GradientDescent {
    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }
    public static double loss(double[] x, double[] y, double w, double b) {
        if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("p");
        double t = 0;
        for (int i = 0; i < x.length; i++) t += Math.pow(y[i] - w * x[i] - b, 2);
        return t / (2 * x.length);
    }
    public static double[] gradient(double[] x, double[] y, double w, double b) {
        if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("p");
        double[] g = new double[2];
        for (int i = 0; i < x.length; i++) { double e = w * x[i] + b - y[i]; g[0] += e * x[i]; g[1] += e; }
        g[0] /= x.length; g[1] /= x.length;
        return g;
    }
    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 0) throw new IllegalArgumentException("s");
        loss(x, y, 0, 0);
        double w = 0, b = 0;
        for (int s = 1; s <= steps; s++) {
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
            System.out.printf("step %d: loss = %.6f%n", s, loss(x, y, w, b));
        }
        return new double[] {w, b};
    }
    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.behavior");
    }
}
