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
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("k must be between 0 and " + corpus.length);
        }
        Integer[] order = new Integer[corpus.length];
        double[] scores = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            order[i] = i;
            scores[i] = Math.round(similarity(query, corpus[i]) * 100) / 100.0;
        }
        Arrays.sort(order, (one, other) -> Double.compare(scores[other], scores[one]));
        int[] result = new int[k];
        for (int i = 0; i < k; i++) {
            result[i] = order[i];
        }
        return result;
    }
}
