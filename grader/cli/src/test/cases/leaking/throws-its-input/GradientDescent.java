package practice;

import java.util.Arrays;

public final class GradientDescent {

    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        throw new ArithmeticException(Arrays.toString(x) + " " + Arrays.toString(y) + " " + w + " " + b);
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        throw new ArithmeticException(Arrays.toString(x) + " " + Arrays.toString(y) + " " + w + " " + b);
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        throw new ArithmeticException(Arrays.toString(x) + " " + Arrays.toString(y) + " " + learningRate + " " + steps);
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        throw new ArithmeticException(Arrays.toString(x) + " " + Arrays.toString(y) + " " + learningRate + " " + steps);
    }
}
