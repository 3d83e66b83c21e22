package grader.suite.checks.cosine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Trusted arithmetic on vectors: dot products as if summed in twice the precision (Ogita, Rump and Oishi, "Accurate Sum and Dot
 * Product", 2005, algorithm Dot2), so that even a sum that cancels is far inside the contract's tolerance.
 */
public final class Vectors {

    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < a.length; i++) {
            double product = a[i] * b[i];
            double productLost = Math.fma(a[i], b[i], -product);
            double next = sum + product;
            double part = next - sum;
            lost += (sum - (next - part)) + (product - part) + productLost;
            sum = next;
        }
        return sum + lost;
    }

    /** Σ|a_i·b_i|, the scale of every fair rounding error of the dot product. */
    static double dotTerms(double[] a, double[] b) {
        double terms = 0;
        for (int i = 0; i < a.length; i++) {
            terms += Math.abs(a[i] * b[i]);
        }
        return terms;
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** The cosine of the angle between two vectors of one length. */
    public static double similarity(double[] a, double[] b) {
        return dot(a, b) / norm(a) / norm(b);
    }

    static int[] nearest(double[] query, double[][] corpus, int k) {
        double[] similarities =
                Arrays.stream(corpus).mapToDouble(v -> similarity(query, v)).toArray();
        return IntStream.range(0, corpus.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -similarities[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static double[] scaled(double[] a, double factor) {
        return Arrays.stream(a).map(component -> factor * component).toArray();
    }

    static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** Pairs that have no dot product and no angle; a zero at the end does not make up for a missing component. */
    static double[][][] differentLengths() {
        return new double[][][] {{{1, 2}, {1, 2, 3}}, {{1, 2, 3}, {1, 2}}, {{}, {4}}, {{4}, {}}, {{1, 2}, {1, 2, 0}}};
    }
}
