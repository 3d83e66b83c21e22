package practice;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        return 0;
    }

    public static double norm(double[] a) {
        return 1;
    }

    public static double similarity(double[] a, double[] b) {
        return dot(a, b);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        return null;
    }
}
