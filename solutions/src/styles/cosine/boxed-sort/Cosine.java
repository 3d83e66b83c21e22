package practice;

import java.util.Arrays;

/** Boxed indices, because Arrays.sort takes a comparator for objects only. */
public final class Cosine {
    private static void sameLength(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(String.format("expected %d components but got %d", a.length, b.length));
        }
    }

    public static double dot(double[] a, double[] b) {
        sameLength(a, b);
        double s = 0;
        int i = 0;
        while (i < a.length) {
            s += a[i] * b[i];
            i++;
        }
        return s;
    }

    public static double norm(double[] a) {
        double s = 0;
        for (double x : a) s += x * x;
        return Math.sqrt(s);
    }

    public static double similarity(double[] a, double[] b) {
        sameLength(a, b);
        final double na = norm(a), nb = norm(b);
        if (na * nb == 0) throw new IllegalArgumentException("similarity of a zero vector is undefined");
        return Math.min(1.0, Math.max(-1.0, dot(a, b) / (na * nb)));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (0 > k || corpus.length < k) throw new IllegalArgumentException("k out of range");
        Integer[] order = new Integer[corpus.length];
        double[] sim = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            order[i] = i;
            sim[i] = similarity(query, corpus[i]);
        }
        Arrays.sort(order, (p, q) -> {
            int c = Double.compare(sim[q], sim[p]);
            return c != 0 ? c : Integer.compare(p, q);
        });
        int[] best = new int[k];
        Arrays.setAll(best, i -> order[i]);
        return best;
    }
}
