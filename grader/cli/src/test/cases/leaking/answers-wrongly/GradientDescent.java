package practice;

import java.util.Arrays;

public final class GradientDescent {

    public enum Behavior {
        CRAWLS,
        CONVERGES,
        DIVERGES
    }

    public static double loss(double[] x, double[] y, double w, double b) {
        System.out.println(Arrays.toString(x) + Arrays.toString(y) + w + b);
        return w + b + x.length;
    }

    public static double[] gradient(double[] x, double[] y, double w, double b) {
        System.out.println(Arrays.toString(x) + Arrays.toString(y) + w + b);
        return new double[] {w, b};
    }

    public static double[] fit(double[] x, double[] y, double learningRate, int steps) {
        System.out.println(Arrays.toString(x) + Arrays.toString(y) + learningRate);
        x[0] = 7;
        return new double[] {learningRate, steps};
    }

    public static Behavior behavior(double[] x, double[] y, double learningRate, int steps) {
        System.out.println(Arrays.toString(x) + Arrays.toString(y) + learningRate);
        return Behavior.values()[Math.abs(steps) % 3];
    }
}
