package practice;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        if (a.length < b.length || a.length > b.length) throw new IllegalArgumentException("vector lengths");
        return dot(a, b, 0, a.length);
    }

    // pairwise summation
    private static double dot(double[] a, double[] b, int from, int to) {
        if (to - from <= 8) {
            double sum = 0;
            for (int i = from; i < to; i++) sum += a[i] * b[i];
            return sum;
        }
        int middle = (from + to) / 2;
        return dot(a, b, from, middle) + dot(a, b, middle, to);
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        double normA, normB;
        if ((normA = norm(a)) == 0 || (normB = norm(b)) == 0) throw new IllegalArgumentException("undefined angle");
        return dot(a, b) / (normA * normB);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        int[] order = new int[corpus.length];
        double[] score = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            double s = similarity(query, corpus[i]);
            int j = i;
            for (; j > 0 && score[j - 1] < s; j--) {
                score[j] = score[j - 1];
                order[j] = order[j - 1];
            }
            score[j] = s;
            order[j] = i;
        }
        int[] first = new int[k];
        System.arraycopy(order, 0, first, 0, k);
        return first;
    }
}
