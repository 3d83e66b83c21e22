package week1;

import tools.Pairs;

public class Cosine {

    public static double dot(double[] a, double[] b) {
        return new Vector(a).dot(new Vector(b));
    }

    public static double norm(double[] a) {
        return new Vector(a).norm();
    }

    public static double similarity(double[] a, double[] b) {
        return Angle.between(new Vector(a), new Vector(b));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        Pairs pairs = new Pairs();
        for (int i = 0; i < corpus.length; i++) pairs.add(similarity(query, corpus[i]), i);
        return pairs.first(k);
    }
}

class Angle {
    static double between(Vector a, Vector b) {
        double dot = a.dot(b), norms = a.norm() * b.norm();
        if (norms == 0) throw new IllegalArgumentException("zero vector");
        return dot / norms;
    }
}
