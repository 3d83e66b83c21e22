package practice;

public final class GradientDescent {

    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES;

        static Behavior of(double first, double beforeLast, double last) {
            if (!Double.isFinite(last) || last > first) return DIVERGES;
            return Math.abs(last - beforeLast) <= 1e-6 * first ? CONVERGES : CRAWLS;
        }
    }

    /** A line through the data. */
    private record Line(double w, double b) {
        double error(double x, double y) {
            return w * x + b - y;
        }

        Line step(double[] gradient, double rate) {
            return new Line(w - rate * gradient[0], b - rate * gradient[1]);
        }
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        return loss(x, y, new Line(w, b));
    }

    private static double loss(double[] x, double[] y, Line line) {
        requirePoints(x, y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.pow(line.error(x[i], y[i]), 2);
        }
        return sum / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        requirePoints(x, y);
        Line line = new Line(w, b);
        double dw = 0;
        double db = 0;
        for (int i = 0; i < x.length; i++) {
            dw += line.error(x[i], y[i]) * x[i];
            db += line.error(x[i], y[i]);
        }
        return new double[] {dw * 2 / x.length, db * 2 / x.length};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        requirePoints(x, y);
        if (steps < 0) throw new PointsException("steps = " + steps);
        var line = new Line(0, 0);
        for (var i = 0; i < steps; i++) {
            line = line.step(gradient(x, y, line.w(), line.b()), learningRate);
            System.out.println("[" + (i + 1) + "/" + steps + "] loss: " + loss(x, y, line));
        }
        return new double[] {line.w(), line.b()};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        if (steps < 1) throw new PointsException("steps = " + steps);
        double[] p = fit(x, y, learningRate, steps - 1);
        Line before = new Line(p[0], p[1]);
        Line last = before.step(gradient(x, y, p[0], p[1]), learningRate);
        return Behavior.of(loss(x, y, 0, 0), loss(x, y, before), loss(x, y, last));
    }

    private static void requirePoints(double[] x, double[] y) {
        if (x.length != y.length || y.length == 0) throw new PointsException("no points");
    }

    static class PointsException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        PointsException(String message) {
            super(message);
        }
    }
}
