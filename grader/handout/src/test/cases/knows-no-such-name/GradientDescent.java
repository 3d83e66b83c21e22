package practice;

public final class GradientDescent {

    public enum Behavior {

        CRAWLS,

        CONVERGES,

        DIVERGES
    }

    private GradientDescent() {}

    public static double[] pointsX() {
        return new double[] {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    }

    public static double[] pointsY() {
        return new double[] {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        return sums / x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.gradient");
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.fit");
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: write GradientDescent.behavior");
    }
}
