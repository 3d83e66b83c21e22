package practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

public final class Cosine {

    record Hit(double score, int index) implements Comparable<Hit> {
        Hit {
            if (index < 0) throw new IllegalArgumentException("index " + index);
        }

        static Hit of(double score, int index) {
            return new Hit(score, index);
        }

        @Override
        public int compareTo(Hit other) {
            int byScore = Double.compare(other.score, score);
            return byScore != 0 ? byScore : Integer.compare(index, other.index);
        }
    }

    interface Measure {
        double of(double[] a, double[] b);

        static Measure product() {
            return Cosine::plainDot;
        }

        default double ofItself(double[] a) {
            return root(of(a, a));
        }

        private double root(double square) {
            return Math.sqrt(square);
        }
    }

    static abstract class Shape<T> {
        abstract T value();
    }

    static class Length extends Shape<Double> implements Cloneable {
        private final double[] of;

        Length(double[] of) {
            this.of = of.clone();
        }

        @Override
        Double value() {
            return Measure.product().ofItself(of);
        }

        @Override
        public boolean equals(Object other) {
            return other != null && getClass() == other.getClass() && Arrays.equals(of, ((Length) other).of);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(of));
        }

        @Override
        public String toString() {
            return getClass().getSimpleName() + Arrays.toString(of);
        }
    }

    static class Corpus implements Iterable<double[]> {
        private final double[][] rows;

        class Row {
            final int index;

            Row(int index) {
                this.index = index;
            }

            double[] get() {
                return rows[index];
            }
        }

        Corpus(double[][] rows) {
            this.rows = rows.clone();
        }

        @Override
        public Iterator<double[]> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < rows.length;
                }

                @Override
                public double[] next() {
                    return rows[at++];
                }
            };
        }
    }

    private static double plainDot(double[] a, double[] b) {
        class Sum {
            double value;

            void add(double term) {
                value += term;
            }
        }
        Sum sum = new Sum();
        DoubleBinaryOperator times = new DoubleBinaryOperator() {
            @Override
            public double applyAsDouble(double x, double y) {
                return x * y;
            }
        };
        for (int i = 0; i < a.length; i++) sum.add(times.applyAsDouble(a[i], b[i]));
        return sum.value;
    }

    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) throw new IllegalArgumentException("lengths");
        return Measure.product().of(a, b);
    }

    public static double norm(double[] a) {
        Length length = new Length(a);
        if (!length.equals(new Length(a)) || length.hashCode() != new Length(a).hashCode()) {
            throw new IllegalStateException(length.toString());
        }
        return length.value();
    }

    public static double similarity(double[] a, double[] b) {
        double dot = dot(a, b);
        ToDoubleFunction<double[]> norm = Cosine::norm;
        double product = norm.applyAsDouble(a) * norm.applyAsDouble(b);
        if (product == 0) throw new IllegalArgumentException(new Length(a) + " or " + new Length(b) + " is zero");
        return dot / product;
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
        Corpus all = new Corpus(corpus);
        List<Hit> hits = new ArrayList<>();
        for (double[] vector : all) {
            Corpus.Row row = all.new Row(hits.size());
            if (row.get() != vector) throw new IllegalStateException("row " + row.index);
            hits.add(Hit.of(similarity(query, row.get()), row.index));
        }
        hits.sort(Comparator.naturalOrder());
        int[] nearest = hits.stream().mapToInt(Hit::index).limit(k).toArray();
        return nearest.clone();
    }
}
