package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    @FunctionalInterface
    interface Term {
        double of(double x, double error);
    }

    private static double mean(double[] x, double[] y, double w, double b, Term term) {
        if (y.length - x.length != 0 || y.length == 0) {
            throw new IllegalArgumentException("x: " + x.length + ", y: " + y.length);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += term.of(x[i], w * x[i] + b - y[i]);
        }
        return sum / x.length;
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        return mean(x, y, w, b, (xi, error) -> error * error);
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        double byW = mean(x, y, w, b, (xi, error) -> 2 * error * xi);
        double byB = mean(x, y, w, b, (xi, error) -> 2 * error);
        return new double[] {byW, byB};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        double w = 0, b = 0, loss = loss(x, y, w, b);
        if (steps < 0) throw new IllegalArgumentException("steps: " + steps);
        for (int step = 1; step <= steps; step++) {
            double[] gradient = gradient(x, y, w, b);
            w = w - learningRate * gradient[0];
            b = b - learningRate * gradient[1];
            loss = loss(x, y, w, b);
            System.out.print("Step " + step + ": ");
            System.out.println("w = " + w + ", b = " + b + ", loss = " + loss);
        }
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        double first = loss(x, y, 0, 0);
        double[] previous = steps < 1 ? null : fit(x, y, learningRate, steps - 1);
        if (previous == null) throw new IllegalArgumentException("steps: " + steps);
        double[] gradient = gradient(x, y, previous[0], previous[1]);
        double last = loss(
                x, y, previous[0] - learningRate * gradient[0], previous[1] - learningRate * gradient[1]);
        if (last <= first && last < Double.POSITIVE_INFINITY) {
            double change = Math.abs(last - loss(x, y, previous[0], previous[1]));
            return change <= 1e-6 * first ? Behavior.CONVERGES : Behavior.CRAWLS;
        }
        return Behavior.DIVERGES;
    }
}
