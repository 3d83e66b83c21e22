package practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
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
        TreeMap<Double, Integer> ranking = new TreeMap<>();
        for (int i = 0; i < corpus.length; i++) {
            ranking.putIfAbsent(similarity(query, corpus[i]), i);
        }
        int[] result = new int[Math.min(k, ranking.size())];
        int n = 0;
        for (int index : ranking.descendingMap().values()) {
            if (n < result.length) {
                result[n++] = index;
            }
        }
        return result;
    }
}
