package practice;

import java.util.Arrays;
import java.util.Comparator;

public final class Cosine {

    public static double dot(double[] a, double[] b) {
        return new Vector(a).dot(new Vector(b));
    }

    public static double norm(double[] a) {
        return new Vector(a).length();
    }

    public static double similarity(double[] a, double[] b) {
        return new Vector(a).cosine(new Vector(b));
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) {
            throw new VectorException("k = " + k);
        }
        Vector q = new Vector(query);
        Ranked[] ranking = new Ranked[corpus.length];
        for (int i = 0; i < ranking.length; i++) {
            ranking[i] = new Ranked(i, q.cosine(new Vector(corpus[i])));
        }
        Arrays.sort(ranking, Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::position));
        return Arrays.stream(ranking).mapToInt(Ranked::position).limit(k).toArray();
    }
}

record Ranked(int position, double score) {}

class Vector {
    private final double[] components;

    Vector(double[] components) {
        this.components = components;
    }

    double dot(Vector other) {
        if (components.length != other.components.length) {
            throw new VectorException("different dimensions");
        }
        double sum = 0;
        for (int i = 0; i < components.length; i++) {
            sum += components[i] * other.components[i];
        }
        return sum;
    }

    double length() {
        return Math.sqrt(this.dot(this));
    }

    double cosine(Vector other) {
        double product = dot(other);
        if (length() == 0 || other.length() == 0) {
            throw new VectorException("zero vector");
        }
        return product / (length() * other.length());
    }
}

class VectorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    VectorException(String message) {
        super(message);
    }
}
