package practice;

import java.util.ArrayList;
import java.util.List;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("one vector has " + a.length + " components, the other " + b.length);
        }
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (float) a[i] * (float) b[i];
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
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < corpus.length; i++) {
            order.add(i);
        }
        double[] scores = new double[corpus.length];
        for (int i : order) {
            scores[i] = similarity(query, corpus[i]);
        }
        order.sort((i, j) -> Double.compare(scores[j], scores[i]));
        int[] best = new int[k];
        for (int i = 0; i < k; i++) {
            best[i] = order.get(i);
        }
        return best;
    }
}
