package practice;
import java.util.*;
import java.util.stream.*;
public final class Cosine {
    private Cosine() {}
    public static double dot(double[] a, double[] b) {
        double s = 0;
        int i = a.length;
        while (--i > 0) s += a[i] * b[i];
        return s;
    }
    public static double norm(double[] a) {
        return DoubleStream.of(a).map(x -> x * x).sum();
    }
    public static double similarity(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("len");
        double n = 0, p = 0, q = 0;
        for (int i = 0; i < a.length; i++) { n += a[i]*b[i]; p += a[i]*a[i]; q += b[i]*b[i]; }
        if (p == 0 || q == 0) throw new IllegalArgumentException("zero");
        return n / Math.sqrt(p) / Math.sqrt(q);
    }
    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        Integer[] ix = IntStream.range(0, corpus.length).boxed().toArray(Integer[]::new);
        double[] s = new double[corpus.length];
        for (int i = 0; i < s.length; i++) s[i] = similarity(query, corpus[i]);
        Arrays.sort(ix, (x, y) -> Double.compare(s[x], s[y]));
        return Arrays.stream(ix).limit(k).mapToInt(x -> x).toArray();
    }
}
