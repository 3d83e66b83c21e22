package practice;

import java.util.Arrays;

/** My solution of the cosine exercise. */
public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double result = 0.0;
        for (int i = 0; i < a.length; i++) {
            result = result + a[i] * b[i];
        }
        return result;
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double ab = 0.0;
        double aa = 0.0;
        double bb = 0.0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        if (aa == 0.0 || bb == 0.0) {
            throw new IllegalArgumentException("zero vector");
        }
        return ab / Math.sqrt(aa) / Math.sqrt(bb);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("bad k: " + k);
        }
        Integer[] order = new Integer[corpus.length];
        double[] score = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            order[i] = i;
            score[i] = similarity(query, corpus[i]);
        }
        Arrays.sort(order, (i, j) -> Double.compare(score[j], score[i]));
        int size = Math.max(0, k - 1);
        int[] result = new int[size];
        for (int n = 0; n < size; n++) {
            result[n] = order[n];
        }
        return result;
    }
}
