package practice;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("The vectors must have the same length!");
        }
        double result = 0.0;
        for (int i = 0; i < a.length; i++) {
            result = result + a[i] * b[i];
        }
        return result;
    }

    public static double norm(double[] a) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum = sum + Math.pow(a[i], 2);
        }
        return Math.sqrt(sum);
    }

    public static double similarity(double[] a, double[] b) {
        if (norm(a) == 0.0 || norm(b) == 0.0) {
            throw new IllegalArgumentException("zero vector");
        }
        return dot(a, b) / (norm(a) * norm(b));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0) {
            throw new IllegalArgumentException("k must not be negative");
        }
        if (k > corpus.length) {
            throw new IllegalArgumentException("k is too large");
        }
        int n = corpus.length;
        double[] sims = new double[n];
        int[] index = new int[n];
        for (int i = 0; i < n; i++) {
            sims[i] = similarity(query, corpus[i]);
            index[i] = i;
        }
        // bubble sort, swaps only when strictly smaller so that ties keep their order
        for (int round = 0; round < n - 1; round++) {
            for (int j = 0; j < n - 1 - round; j++) {
                if (sims[index[j]] < sims[index[j + 1]]) {
                    int temp = index[j];
                    index[j] = index[j + 1];
                    index[j + 1] = temp;
                }
            }
        }
        int[] result = new int[k];
        for (int i = 0; i < k; i++) {
            result[i] = index[i];
        }
        return result;
    }
}
