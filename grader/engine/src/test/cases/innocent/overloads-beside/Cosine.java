package practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public final class Cosine {

    public static double dot(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) throw new IllegalArgumentException("lengths");
        double sum = 0;
        for (int i = 0; i < a.size(); i++) sum += a.get(i) * b.get(i);
        return sum;
    }

    public static double dot(double[] a, double[] b) {
        return dot(boxed(a), boxed(b));
    }

    static List<Double> boxed(double... xs) {
        List<Double> list = new ArrayList<>(xs.length);
        for (double x : xs) list.add(x);
        return list;
    }

    public static float norm(float[] a) {
        float sum = 0;
        for (float x : a) sum += x * x;
        return (float) Math.sqrt(sum);
    }

    public static double norm(double... a) {
        double sum = 0;
        for (double x : a) sum += x * x;
        return Math.sqrt(sum);
    }

    public static double similarity(double[] a, double[] b) {
        double dot = dot(a, b);
        if (Arrays.stream(a).allMatch(x -> x == 0) || Arrays.stream(b).allMatch(x -> x == 0)) {
            throw new IllegalArgumentException("zero");
        }
        return dot / norm(a) / norm(b);
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < corpus.length; i++) order.add(i);
        Collections.sort(order, (i, j) -> Double.compare(similarity(query, corpus[j]), similarity(query, corpus[i])));
        int[] nearest = new int[k];
        for (int i = 0; i < k; i++) nearest[i] = order.get(i);
        return nearest;
    }
}
