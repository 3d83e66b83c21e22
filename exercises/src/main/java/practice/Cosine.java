package practice;

/** Vectors as data, dot products as similarity. */
public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        throw new UnsupportedOperationException("TODO: add up the products of the components");
    }

    public static double norm(double[] a) {
        throw new UnsupportedOperationException("TODO: the Euclidean length of a");
    }

    public static double similarity(double[] a, double[] b) {
        throw new UnsupportedOperationException("TODO: the cosine of the angle between a and b");
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        throw new UnsupportedOperationException("TODO: the k most similar vectors");
    }
}
