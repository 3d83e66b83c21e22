package practice;

public final class GradientDescent {

    public enum Behavior { CRAWLS, CONVERGES, DIVERGES }

    interface Model {
        double at(double x);

        static Model line(double w, double b) {
            return x -> w * x + b;
        }
    }

    record Weights(double w, double b) {
        Weights minus(double rate, double[] gradient) {
            return new Weights(w - rate * gradient[0], b - rate * gradient[1]);
        }

        double[] toArray() {
            return new double[] {w, b};
        }
    }

    private enum Kind {
        FINITE {
            @Override
            String label() {
                return "finite";
            }
        },
        ENDLESS {
            @Override
            String label() {
                return name().toLowerCase();
            }
        };

        abstract String label();
    }

    private static void check(double[] x, double[] y) {
        if (x.length != y.length) throw new IllegalArgumentException("lengths " + x.length + " and " + y.length);
        if (x.length == 0) throw new IllegalArgumentException("no points");
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        check(x, y);
        Model model = Model.line(w, b);
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += Math.pow(model.at(x[i]) - y[i], 2);
        return sum / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        check(x, y);
        double[] gradient = new double[2];
        for (int i = 0; i < x.length; i++) {
            double error = 2 * (w * x[i] + b - y[i]) / x.length;
            gradient[0] += error * x[i];
            gradient[1] += error;
        }
        return gradient.clone();
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        check(x, y);
        if (steps < 0) throw new IllegalArgumentException("steps");
        Weights weights = new Weights(0, 0);
        for (int step = 0; step < steps; step++) {
            System.out.printf("step %d: loss = %.9g%n", step, loss(x, y, weights.w(), weights.b()));
            weights = weights.minus(learningRate, gradient(x, y, weights.w(), weights.b()));
        }
        return weights.toArray();
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        check(x, y);
        if (steps < 1) throw new IllegalArgumentException("steps");
        Weights weights = new Weights(0, 0);
        double first = loss(x, y, 0, 0);
        double last = first;
        double before = first;
        for (int step = 0; step < steps; step++) {
            weights = weights.minus(learningRate, gradient(x, y, weights.w(), weights.b()));
            before = last;
            last = loss(x, y, weights.w(), weights.b());
        }
        Kind kind = Double.isInfinite(last) || Double.isNaN(last) ? Kind.ENDLESS : Kind.FINITE;
        switch (kind.label()) {
            case "endless":
                return Behavior.DIVERGES;
            case "finite":
                return switch (kind) {
                    case FINITE -> last > first ? Behavior.DIVERGES : settled(before, last, first);
                    case ENDLESS -> throw new AssertionError(kind);
                };
            default:
                throw new IllegalStateException(kind.toString());
        }
    }

    private static Behavior settled(double before, double last, double first) {
        assert first >= 0 : first;
        return Behavior.valueOf(Math.abs(last - before) <= 1e-6 * first ? "CONVERGES" : "CRAWLS");
    }
}
