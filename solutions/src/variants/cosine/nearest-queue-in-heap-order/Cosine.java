package practice;

import java.util.Comparator;
import java.util.PriorityQueue;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("one vector has " + a.length + " components, the other " + b.length);
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double norm(double[] a) {
        double squares = 0;
        for (double component : a) {
            squares += component * component;
        }
        return Math.sqrt(squares);
    }

    public static double similarity(double[] a, double[] b) {
        double product = dot(a, b);
        double lengths = norm(a) * norm(b);
        if (lengths == 0) {
            throw new IllegalArgumentException("a zero vector points nowhere");
        }
        return product / lengths;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("cannot find " + k + " of " + corpus.length);
        }
        double[] scores = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            scores[i] = similarity(query, corpus[i]);
        }
        PriorityQueue<Integer> queue = new PriorityQueue<>(
                Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
        for (int i = 0; i < corpus.length; i++) {
            queue.add(i);
        }
        return queue.stream().limit(k).mapToInt(Integer::intValue).toArray();
    }
}
