package practice;

public final class Cosine {

    private Cosine() {
        throw new AssertionError("no instances");
    }

    public static double dot(double[] a, double[] b) {
        if (a.length == b.length) {
            double sum = 0;
            double lost = 0; // Kahan summation
            for (int i = 0; i < a.length; i++) {
                double term = a[i] * b[i] - lost;
                double next = sum + term;
                lost = (next - sum) - term;
                sum = next;
            }
            return sum;
        } else {
            throw new IllegalArgumentException("a and b have different lengths");
        }
    }

    public static double norm(double[] a) {
        double length = 0;
        for (double component : a) {
            length = Math.hypot(length, component);
        }
        return length;
    }

    public static double similarity(double[] a, double[] b) {
        double dot = dot(a, b);
        double lengths = norm(a) * norm(b);
        if (lengths == 0) {
            throw new IllegalArgumentException("a vector of length 0 points nowhere");
        }
        double result = dot / lengths;
        if (result > 1) {
            result = 1;
        } else if (result < -1) {
            result = -1;
        }
        return result;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new IllegalArgumentException("cannot return " + k + " of " + corpus.length);
        }
        double[] similarities = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            similarities[i] = similarity(query, corpus[i]);
        }
        boolean[] taken = new boolean[corpus.length];
        int[] result = new int[k];
        for (int place = 0; place < k; place++) {
            int best = -1;
            for (int i = 0; i < corpus.length; i++) {
                if (!taken[i] && (best == -1 || similarities[i] > similarities[best])) {
                    best = i;
                }
            }
            taken[best] = true;
            result[place] = best;
        }
        return result;
    }
}
