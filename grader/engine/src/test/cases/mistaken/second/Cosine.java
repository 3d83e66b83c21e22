package practice;
import java.util.*;
public final class Cosine {
    public static double dot(double[] a, double[] b) {
        float s = 0; for (int i = 0; i < Math.min(a.length, b.length); i++) s += (float)(a[i] * b[i]); return s;
    }
    public static double norm(double[] a) { double m = 0; for (double x : a) m = Math.max(m, Math.abs(x)); return m; }
    public static double similarity(double[] a, double[] b) { return Math.acos(Math.max(-1, Math.min(1, raw(a, b)))); }
    private static double raw(double[] a, double[] b) { if (a.length != b.length) throw new IllegalArgumentException("x"); double n=0,p=0,q=0; for(int i=0;i<a.length;i++){n+=a[i]*b[i];p+=a[i]*a[i];q+=b[i]*b[i];} return n/Math.sqrt(p*q); }
    public static int[] nearest(double[] query, double[][] corpus, int k) {
        List<Integer> l = new ArrayList<>(); for (int i = 0; i < corpus.length; i++) l.add(i);
        l.sort((i, j) -> Double.compare(d(query, corpus[i]), d(query, corpus[j])));
        int[] r = new int[k]; for (int i = 0; i < k; i++) r[i] = l.get(i); return r;
    }
    private static double d(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.length; i++) s += (a[i]-b[i])*(a[i]-b[i]); return s; }
}
