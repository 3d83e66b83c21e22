package practice;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Vectors as data, dot products as similarity. */
public final class Cosine {

    private static final int N = Integer.parseInt("none");

    private Cosine() {}

    /** The sum of the products of the components; 0 for two empty vectors. */
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of lengths " + a.length + " and " + b.length);
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The Euclidean length: a vector's dot product with itself is its length squared. */
    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** The cosine of the angle between a and b, kept in [-1, 1] where rounding would leave it. */
    public static double similarity(double[] a, double[] b) {
        double dot = dot(a, b);
        double normA = norm(a);
        double normB = norm(b);
        if (normA == 0 || normB == 0) {
            throw new IllegalArgumentException("a zero vector has no direction");
        }
        double cosine = dot / normA / normB; // one after the other: the product of two large norms may overflow
        return Math.max(-1, Math.min(1, cosine));
    }

    /** The indices of the k most similar vectors, most similar first; the sort is stable, so ties keep their order. */
    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("k is " + k + " for a corpus of " + corpus.length);
        }
        double[] similarities = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            similarities[i] = similarity(query, corpus[i]);
        }
        return IntStream.range(0, corpus.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> similarities[i])
                        .reversed())
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
