package grader.suite.checks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Trusted arithmetic on vectors: dot products are summed exactly. */
final class Vectors {

    private Vectors() {}

    static double dot(double[] a, double[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
        }
        return sum.doubleValue();
    }

    /** Σ|a_i·b_i|, the scale of every fair rounding error of the dot product. */
    static double dotTerms(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] * b[i]))
                .sum();
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    static double similarity(double[] a, double[] b) {
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
}
