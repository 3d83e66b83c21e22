package practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ: " + a.length + " and " + b.length);
        }
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    public static double norm(double[] a) {
        return Math.sqrt(Arrays.stream(a).map(v -> v * v).sum());
    }

    public static double similarity(double[] a, double[] b) {
        double dot = dot(a, b);
        double na = norm(a);
        double nb = norm(b);
        if (na == 0 || nb == 0) {
            throw new IllegalArgumentException("similarity needs two vectors that are not zero");
        }
        return dot / (na * nb);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k <= 0 || k > corpus.length) {
            throw new IllegalArgumentException("cannot return " + k + " of " + corpus.length);
        }
        double[] scores = Arrays.stream(corpus).mapToDouble(v -> similarity(query, v)).toArray();
        return IntStream.range(0, corpus.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
