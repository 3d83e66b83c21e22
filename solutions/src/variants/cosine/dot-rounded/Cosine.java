package practice;

/** Vectors, dot products and cosine similarity. */
public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors must have the same length");
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.round(sum * 100) / 100.0;
    }

    public static double norm(double[] a) {
        double sum = 0;
        for (double v : a) {
            sum += v * v;
        }
        return Math.sqrt(sum);
    }

    public static double similarity(double[] a, double[] b) {
        double product = dot(a, b);
        double lengthA = norm(a);
        double lengthB = norm(b);
        if (lengthA == 0 || lengthB == 0) {
            throw new IllegalArgumentException("a zero vector has no direction");
        }
        return product / (lengthA * lengthB);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("k must be between 0 and " + corpus.length);
        }
        double[] scores = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            scores[i] = similarity(query, corpus[i]);
        }
        int[] result = new int[k];
        boolean[] used = new boolean[corpus.length];
        for (int n = 0; n < k; n++) {
            int best = -1;
            for (int i = 0; i < corpus.length; i++) {
                if (!used[i] && (best == -1 || scores[i] > scores[best])) {
                    best = i;
                }
            }
            used[best] = true;
            result[n] = best;
        }
        return result;
    }
}
