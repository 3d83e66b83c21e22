package practice;

/** The gradient as a compass: weights ← weights − learning_rate × gradient. */
public final class GradientDescent {

    /** What a run does. */
    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES
    }

    private GradientDescent() {}

    public static double loss(double[] x, double[] y, double w, double b) {
        throw new UnsupportedOperationException("TODO: the mean squared error");
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        throw new UnsupportedOperationException("TODO: the two partial derivatives of the loss");
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: gradient descent in fifteen lines");
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        throw new UnsupportedOperationException("TODO: crawls, converges or diverges");
    }
}
