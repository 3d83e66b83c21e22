package practice;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("length mismatch: " + a.length + " != " + b.length);
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    public static double norm(double[] a) {
        return Math.sqrt(DoubleStream.of(a).map(v -> v * v).sum());
    }

    public static double similarity(double[] a, double[] b) {
        if (DoubleStream.of(a).allMatch(v -> v == 0) || DoubleStream.of(b).allMatch(v -> v == 0)) {
            throw new IllegalArgumentException("no direction");
        }
        return dot(a, b) / norm(a) / norm(b);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("bad k: " + k);
        double[] scores = IntStream.range(0, corpus.length)
                .mapToDouble(i -> similarity(query, corpus[i]))
                .toArray();
        return IntStream.range(0, corpus.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(Comparator.naturalOrder()))
                .limit(k)
                .mapToInt(i -> i)
                .toArray();
    }
}
