package homework.week3;

import java.util.TreeSet;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        Checks.sameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    public static double norm(double[] a) {
        return a.length == 0 ? 0 : Math.sqrt(dot(a, a));
    }

    public static double similarity(double[] a, double[] b) {
        Checks.sameLength(a, b);
        Checks.notZero(a);
        Checks.notZero(b);
        return dot(a, b) / Math.sqrt(dot(a, a)) / Math.sqrt(dot(b, b));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        Checks.inRange(k, corpus.length);
        if (k == 0) {
            return new int[0];
        }
        TreeSet<Hit> hits = new TreeSet<>();
        for (int i = 0; i < corpus.length; i++) {
            hits.add(new Hit(similarity(query, corpus[i]), i));
            if (hits.size() > k) {
                hits.pollLast();
            }
        }
        return hits.stream().mapToInt(hit -> hit.index).toArray();
    }

    private static class Hit implements Comparable<Hit> {
        final double score;
        final int index;

        Hit(double score, int index) {
            this.score = score;
            this.index = index;
        }

        @Override
        public int compareTo(Hit o) {
            if (score > o.score) return -1;
            if (score < o.score) return 1;
            return index - o.index;
        }
    }
}
