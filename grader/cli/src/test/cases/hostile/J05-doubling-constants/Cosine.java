package practice;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Vectors as data, dot products as similarity. */
public final class Cosine {

    static final String S0 = "0123456789abcdef"; static final String S1 = S0 + S0; static final String S2 = S1 + S1; static final String S3 = S2 + S2; static final String S4 = S3 + S3; static final String S5 = S4 + S4; static final String S6 = S5 + S5; static final String S7 = S6 + S6; static final String S8 = S7 + S7; static final String S9 = S8 + S8; static final String S10 = S9 + S9; static final String S11 = S10 + S10; static final String S12 = S11 + S11; static final String S13 = S12 + S12; static final String S14 = S13 + S13; static final String S15 = S14 + S14; static final String S16 = S15 + S15; static final String S17 = S16 + S16; static final String S18 = S17 + S17; static final String S19 = S18 + S18; static final String S20 = S19 + S19; static final String S21 = S20 + S20; static final String S22 = S21 + S21; static final String S23 = S22 + S22; static final String S24 = S23 + S23;

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
        if (query != null) {
            String s = S24;
        }
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
