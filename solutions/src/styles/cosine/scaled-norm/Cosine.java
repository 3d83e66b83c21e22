package practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        int n = a.length;
        if (n != b.length) throw new IllegalArgumentException("dimension mismatch");
        double total = 0;
        for (int i = 0; i < n; ++i) total += a[i] * b[i];
        return total;
    }

    public static double norm(double[] a) {
        double max = largest(a);
        if (max == 0) return 0;
        double sum = 0;
        for (double v : a) sum += (v / max) * (v / max);
        return max * Math.sqrt(sum);
    }

    private static double largest(double[] a) {
        double max = 0;
        for (double v : a) max = Math.max(max, Math.abs(v));
        return max;
    }

    /** Normalise first, then take the dot product of the two unit vectors. */
    public static double similarity(double[] a, double[] b) {
        return dot(unit(a), unit(b));
    }

    private static double[] unit(double[] a) {
        double length = norm(a);
        if (length == 0) throw new IllegalArgumentException("cannot normalise a zero vector");
        double[] u = a.clone();
        for (int i = 0; i < u.length; i++) u[i] /= length;
        return u;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        List<Integer> indices = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (double[] vector : corpus) {
            indices.add(values.size());
            values.add(similarity(query, vector));
        }
        Collections.sort(indices, (i, j) -> values.get(j).compareTo(values.get(i)));
        int[] out = new int[k];
        int at = 0;
        for (int index : indices.subList(0, k)) out[at++] = index;
        return out;
    }
}
