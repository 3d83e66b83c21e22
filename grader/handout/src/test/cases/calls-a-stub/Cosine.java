package practice;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double norm(double[] a) {
        throw new UnsupportedOperationException("TODO: write Cosine.norm");
    }

    public static double similarity(double[] a, double[] b) {
        return dot(a, b) / norm(a) / norm(b);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        throw new UnsupportedOperationException("TODO: write Cosine.nearest");
    }
}
