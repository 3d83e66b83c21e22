package practice;

import java.util.Arrays;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        throw new IllegalStateException(Arrays.toString(a) + " " + Arrays.toString(b));
    }

    public static double norm(double[] a) {
        throw new IllegalStateException(Arrays.toString(a));
    }

    public static double similarity(double[] a, double[] b) {
        throw new IllegalStateException(Arrays.toString(a) + " " + Arrays.toString(b));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        throw new IllegalStateException(Arrays.toString(query) + " " + Arrays.deepToString(corpus) + " " + k);
    }
}
