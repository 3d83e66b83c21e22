package practice;

import java.util.Arrays;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        System.out.println("dot of " + a.length + " and " + b.length);
        if (a.length != b.length) {
            System.err.println("lengths differ!");
            throw new IllegalArgumentException("lengths");
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        System.out.println("sum=" + sum);
        return sum;
    }

    public static double norm(double[] a) {
        System.out.println(Arrays.toString(Arrays.copyOf(a, Math.min(5, a.length))) + " ...");
        return Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        System.out.println(">>> similarity");
        double dot = dot(a, b);
        double na = norm(a);
        double nb = norm(b);
        System.out.printf("dot %f, norms %.3f and %.3f%n", dot, na, nb);
        if (na == 0 || nb == 0) throw new IllegalArgumentException("zero");
        return dot / na / nb;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        System.out.println("nearest, k=" + k + ", corpus=" + corpus.length);
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        double[] scores = new double[corpus.length];
        for (int i = 0; i < corpus.length; i++) {
            scores[i] = similarity(query, corpus[i]);
            System.out.println("score of " + i + " is " + scores[i]);
        }
        int[] best = new int[k];
        boolean[] used = new boolean[corpus.length];
        for (int j = 0; j < k; j++) {
            int at = -1;
            for (int i = 0; i < corpus.length; i++) {
                if (!used[i] && (at < 0 || scores[i] > scores[at])) at = i;
            }
            used[at] = true;
            best[j] = at;
            System.out.println("chosen so far: " + Arrays.toString(Arrays.copyOf(best, j + 1)));
        }
        return best;
    }
}
