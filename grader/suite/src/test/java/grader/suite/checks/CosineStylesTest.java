package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CosineStylesTest {

    private static final String HEAD = "import java.util.*; import java.util.stream.*;";

    static final Fixture LOOPS = Fixture.of("Cosine", HEAD, """
            public static double dot(double[] a, double[] b) {
                if (a.length != b.length) throw new IllegalArgumentException("lengths differ");
                double sum = 0;
                for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
                return sum;
            }
            """, """
            public static double norm(double[] a) {
                double sum = 0;
                for (double v : a) sum += v * v;
                return Math.sqrt(sum);
            }
            """, """
            public static double similarity(double[] a, double[] b) {
                if (a.length != b.length) throw new IllegalArgumentException("lengths differ");
                double ab = 0, aa = 0, bb = 0;
                for (int i = 0; i < a.length; i++) { ab += a[i] * b[i]; aa += a[i] * a[i]; bb += b[i] * b[i]; }
                if (aa == 0 || bb == 0) throw new IllegalArgumentException("zero vector");
                return ab / Math.sqrt(aa * bb);
            }
            """, """
            private static double cos(double[] a, double[] b) {
                if (a.length != b.length) throw new IllegalArgumentException("lengths differ");
                double ab = 0, aa = 0, bb = 0;
                for (int i = 0; i < a.length; i++) { ab += a[i] * b[i]; aa += a[i] * a[i]; bb += b[i] * b[i]; }
                if (aa == 0 || bb == 0) throw new IllegalArgumentException("zero vector");
                return ab / Math.sqrt(aa) / Math.sqrt(bb);
            }
            """, """
            public static int[] nearest(double[] query, double[][] corpus, int k) {
                if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
                double[] s = new double[corpus.length];
                for (int i = 0; i < s.length; i++) s[i] = cos(query, corpus[i]);
                int[] best = new int[k];
                boolean[] taken = new boolean[s.length];
                for (int n = 0; n < k; n++) {
                    int at = -1;
                    for (int i = 0; i < s.length; i++) {
                        if (!taken[i] && (at < 0 || s[i] > s[at])) at = i;
                    }
                    taken[at] = true;
                    best[n] = at;
                }
                return best;
            }
            """);

    static final Fixture STREAMS = LOOPS.with("""
            public static double dot(double[] a, double[] b) {
                if (a.length != b.length) throw new NumberFormatException("not alike");
                return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
            }
            """, """
            public static double norm(double[] a) {
                double length = 0;
                for (double v : a) length = Math.hypot(length, v);
                return length;
            }
            """, """
            public static double similarity(double[] a, double[] b) {
                double product = dot(a, b);
                if (norm(a) == 0 || norm(b) == 0) throw new IllegalArgumentException("no direction");
                return Math.max(-1, Math.min(1, product / norm(a) / norm(b)));
            }
            """, """
            public static int[] nearest(double[] query, double[][] corpus, int k) {
                if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k is " + k);
                Map<Integer, Double> s = new HashMap<>();
                for (int i = 0; i < corpus.length; i++) s.put(i, similarity(query, corpus[i]));
                return IntStream.range(0, corpus.length).boxed()
                    .sorted(Comparator.comparing((Integer i) -> s.get(i)).reversed())
                    .limit(k).mapToInt(i -> i).toArray();
            }
            """);

    static final Fixture UNIT_VECTORS = LOOPS.with("""
            public static double norm(double[] a) {
                double max = 0, sum = 0;
                for (double v : a) max = Math.max(max, Math.abs(v));
                if (max == 0) return 0;
                for (double v : a) sum += (v / max) * (v / max);
                return max * Math.sqrt(sum);
            }
            """, """
            public static double similarity(double[] a, double[] b) {
                double na = norm(a), nb = norm(b);
                if (a.length != b.length || na == 0 || nb == 0) throw new IllegalArgumentException("bad vectors");
                double sum = 0;
                for (int i = a.length - 1; i >= 0; i--) sum += (a[i] / na) * (b[i] / nb);
                return sum;
            }
            """, """
            public static int[] nearest(double[] query, double[][] corpus, int k) {
                if (k < 0 || k > corpus.length) throw new IllegalArgumentException("k");
                PriorityQueue<double[]> heap = new PriorityQueue<>(
                    (p, q) -> p[0] != q[0] ? Double.compare(q[0], p[0]) : Double.compare(p[1], q[1]));
                for (int i = 0; i < corpus.length; i++) heap.add(new double[] {similarity(query, corpus[i]), i});
                int[] best = new int[k];
                for (int i = 0; i < k; i++) best[i] = (int) heap.poll()[1];
                return best;
            }
            """);

    static Stream<Fixture> rightStyles() {
        return Stream.of(LOOPS, STREAMS, UNIT_VECTORS);
    }

    @ParameterizedTest
    @MethodSource("rightStyles")
    void rightStylesEarnAllPoints(Fixture right) {
        Verdicts verdicts = right.run();

        assertThat(verdicts.ended()).isEmpty();
        assertThat(verdicts.points()).isEqualTo(25);
    }
}
