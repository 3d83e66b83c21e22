package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    private static final String LINE = "after %4d steps:\tloss = %.9e.";

    public static double loss(double[] x, double[] y, double w, double b) {
        requireSame(x.length, y.length);
        requireSome(x.length);
        double sum = 0;
        int i = 0;
        do {
            double d = y[i] - b - w * x[i];
            sum += d * d;
        } while (++i < x.length);
        return sum / i;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        return new double[] {slope(x, y, w, b, x), slope(x, y, w, b, null)};
    }

    private static double slope(double[] x, double[] y, double w, double b, double[] factor) {
        requireSame(x.length, y.length);
        requireSome(x.length);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double d = w * x[i] + b - y[i];
            sum += factor == null ? d : d * factor[i];
        }
        return 2 * sum / x.length;
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps");
        }
        double w = 0, b = 0, step = 0;
        System.out.println("Starting gradient descent");
        do {
            System.out.println(String.format(LINE, (int) step, loss(x, y, w, b)));
            double[] g = gradient(x, y, w, b);
            w -= step < steps ? learningRate * g[0] : 0;
            b -= step < steps ? learningRate * g[1] : 0;
        } while (step++ < steps);
        return new double[] {w, b};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps");
        }
        double[] losses = new double[steps + 1];
        double w = 0, b = 0;
        for (int i = 0; i <= steps; i++) {
            losses[i] = loss(x, y, w, b);
            double[] g = gradient(x, y, w, b);
            w -= learningRate * g[0];
            b -= learningRate * g[1];
        }
        double last = losses[steps], first = losses[0];
        if (Double.isInfinite(last) || Double.isNaN(last) || first < last) {
            return Behavior.DIVERGES;
        }
        return Math.abs(last - losses[steps - 1]) <= first / 1e6 ? Behavior.CONVERGES : Behavior.CRAWLS;
    }

    private static void requireSame(int a, int b) {
        if (a != b) {
            throw new IllegalArgumentException("length");
        }
    }

    private static void requireSome(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("empty");
        }
    }
}
