package practice;

import java.util.*;
import java.util.function.DoubleUnaryOperator;

/** A TreeMap from similarity to the indices that have it. */
public final class Cosine {

    static double sum(double[] a, DoubleUnaryOperator f) {
        double s = 0;
        for (double v : a) s += f.applyAsDouble(v);
        return s;
    }

    public static double dot(double[] a, double[] b) {
        if (Integer.compare(a.length, b.length) != 0) {
            throw new IllegalArgumentException(Arrays.toString(new int[] {a.length, b.length}));
        }
        var products = new double[a.length];
        Arrays.setAll(products, i -> a[i] * b[i]);
        return sum(products, v -> v);
    }

    public static double norm(double[] a) {
        return Math.sqrt(sum(a, v -> v * v));
    }

    public static double similarity(double[] a, double[] b) {
        try {
            return cosine(a, b);
        } catch (ArithmeticException zero) {
            throw new IllegalArgumentException("no angle", zero);
        }
    }

    private static double cosine(double[] a, double[] b) {
        double na = norm(a);
        double nb = norm(b);
        double d = dot(a, b);
        if (na == 0 || nb == 0) throw new ArithmeticException("division by zero");
        return d / na / nb;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (!(0 <= k && k <= corpus.length)) throw new IllegalArgumentException("k is " + k);
        NavigableMap<Double, List<Integer>> groups = new TreeMap<>(Comparator.reverseOrder());
        int i = 0;
        for (double[] vector : corpus) {
            groups.computeIfAbsent(similarity(query, vector), s -> new LinkedList<>()).add(i++);
        }
        int[] result = new int[k];
        Iterator<Integer> all = groups.values().stream().flatMap(List::stream).iterator();
        for (int place = 0; place < k; place++) {
            result[place] = all.next();
        }
        return result;
    }
}
