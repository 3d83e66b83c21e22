package practice;

import java.util.PriorityQueue;

public final class Cosine {

    private record Match(int index, double similarity) implements Comparable<Match> {
        @Override
        public int compareTo(Match other) {
            int bySimilarity = Double.compare(other.similarity, similarity);
            return bySimilarity == 0 ? Integer.compare(index, other.index) : bySimilarity;
        }
    }

    public static double dot(double[] a, double[] b) {
        check(a.length == b.length, "lengths differ");
        double sum = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            sum = Math.fma(a[i], b[i], sum);
        }
        return sum;
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        check(a.length == b.length, "lengths differ");
        check(a.length > 0, "empty vectors");
        var lengthOfA = norm(a);
        var lengthOfB = norm(b);
        check(lengthOfA > 0, "a is zero");
        check(lengthOfB > 0, "b is zero");
        return dot(a, b) / lengthOfA / lengthOfB;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        check(k >= 0 && k <= corpus.length, "k must be within the corpus");
        PriorityQueue<Match> queue = new PriorityQueue<>();
        for (int i = 0; i < corpus.length; i++) {
            queue.add(new Match(i, similarity(query, corpus[i])));
        }
        int[] result = new int[k];
        for (int i = 0; i < k; i++) {
            result[i] = queue.remove().index();
        }
        return result;
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
