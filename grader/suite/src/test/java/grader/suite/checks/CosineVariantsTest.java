package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CosineVariantsTest {

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

    static Stream<Arguments> wrongVariants() {
        return Stream.of(
                wrong(
                        "dot forgets the last component",
                        LOOPS.replacing("dot", "i < a.length", "i < a.length - 1"),
                        "dot",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot runs past the end",
                        LOOPS.replacing("dot", "i < a.length", "i <= a.length"),
                        "dot",
                        "dot-empty",
                        "dot-keeps-input",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot sums in a float",
                        LOOPS.replacing("dot", "double sum", "float sum"),
                        "dot",
                        "dot-many-values"),
                wrong(
                        "dot sums in an int",
                        LOOPS.replacing("dot", "double sum", "int sum"),
                        "dot",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot adds instead of multiplying",
                        LOOPS.replacing("dot", "a[i] * b[i]", "a[i] + b[i]"),
                        "dot",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot takes magnitudes",
                        LOOPS.replacing("dot", "a[i] * b[i]", "Math.abs(a[i] * b[i])"),
                        "dot",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot adds up over calls",
                        LOOPS.replacing("dot", "double sum = 0;", "").with("static double sum;"),
                        "dot",
                        "dot-empty",
                        "dot-known-values",
                        "dot-many-values"),
                wrong(
                        "dot cuts the longer vector",
                        LOOPS.replacing(
                                        "dot",
                                        "if (a.length != b.length) throw new IllegalArgumentException(\"lengths differ\");",
                                        "")
                                .replacing("dot", "i < a.length", "i < Math.min(a.length, b.length)"),
                        "dot",
                        "dot-lengths-differ"),
                wrong(
                        "dot refuses without words",
                        LOOPS.replacing("dot", "\"lengths differ\"", ""),
                        "dot",
                        "dot-lengths-differ"),
                wrong(
                        "dot refuses empty vectors",
                        LOOPS.replacing(
                                "dot", "if (a.length != b.length)", "if (a.length == 0 || a.length != b.length)"),
                        "dot",
                        "dot-empty"),
                wrong(
                        "dot multiplies in place",
                        LOOPS.replacing("dot", "sum += a[i] * b[i]", "sum += a[i] *= b[i]"),
                        "dot",
                        "dot-keeps-input"),
                wrong(
                        "dot is always 0",
                        LOOPS.with("public static double dot(double[] a, double[] b) { return 0; }"),
                        "dot",
                        "dot-empty",
                        "dot-keeps-input",
                        "dot-known-values",
                        "dot-lengths-differ",
                        "dot-many-values"),
                wrong(
                        "dot refuses everything",
                        LOOPS.with(
                                "public static double dot(double[] a, double[] b) { throw new IllegalArgumentException(\"no\"); }"),
                        "dot",
                        "dot-empty",
                        "dot-keeps-input",
                        "dot-known-values",
                        "dot-lengths-differ",
                        "dot-many-values"),
                wrong(
                        "norm without the root",
                        LOOPS.replacing("norm", "Math.sqrt(sum)", "sum"),
                        "norm",
                        "norm-known-values",
                        "norm-many-values"),
                wrong(
                        "norm adds magnitudes",
                        LOOPS.replacing("norm", "v * v", "Math.abs(v)").replacing("norm", "Math.sqrt(sum)", "sum"),
                        "norm",
                        "norm-known-values",
                        "norm-many-values"),
                wrong(
                        "norm refuses empty vectors",
                        LOOPS.replacing(
                                "norm",
                                "double sum = 0;",
                                "double sum = 0; if (a.length == 0) throw new IllegalArgumentException(\"empty\");"),
                        "norm",
                        "norm-zero"),
                wrong(
                        "norm squares in place",
                        LOOPS.with(
                                "public static double norm(double[] a) { double s = 0; for (int i = 0; i < a.length; i++) { a[i] *= a[i]; s += a[i]; } return Math.sqrt(s); }"),
                        "norm",
                        "norm-keeps-input"),
                wrong(
                        "similarity is the dot product",
                        LOOPS.replacing("similarity", "ab / Math.sqrt(aa * bb)", "ab"),
                        "similarity",
                        "similarity-ignores-length",
                        "similarity-known-values",
                        "similarity-many-values"),
                wrong(
                        "similarity divides by the squares",
                        LOOPS.replacing("similarity", "Math.sqrt(aa * bb)", "(aa * bb)"),
                        "similarity",
                        "similarity-ignores-length",
                        "similarity-known-values",
                        "similarity-many-values"),
                wrong(
                        "similarity drops the sign",
                        LOOPS.replacing("similarity", "return ab", "return Math.abs(ab)"),
                        "similarity",
                        "similarity-known-values",
                        "similarity-many-values"),
                wrong(
                        "similarity of a zero vector is 0",
                        LOOPS.replacing(
                                "similarity", "throw new IllegalArgumentException(\"zero vector\")", "return 0"),
                        "similarity",
                        "similarity-zero-vector"),
                wrong(
                        "similarity of a zero vector is NaN",
                        LOOPS.replacing(
                                "similarity",
                                "if (aa == 0 || bb == 0) throw new IllegalArgumentException(\"zero vector\");",
                                ""),
                        "similarity",
                        "similarity-zero-vector"),
                wrong(
                        "similarity takes tiny for zero",
                        LOOPS.replacing("similarity", "aa == 0 || bb == 0", "aa < 1e-12 || bb < 1e-12"),
                        "similarity",
                        "similarity-ignores-length"),
                wrong(
                        "similarity adds an epsilon",
                        LOOPS.replacing("similarity", "Math.sqrt(aa * bb)", "(Math.sqrt(aa * bb) + 1e-8)"),
                        "similarity",
                        "similarity-ignores-length",
                        "similarity-known-values"),
                wrong(
                        "similarity cuts the longer vector",
                        LOOPS.replacing(
                                        "similarity",
                                        "if (a.length != b.length) throw new IllegalArgumentException(\"lengths differ\");",
                                        "")
                                .replacing("similarity", "i < a.length", "i < Math.min(a.length, b.length)"),
                        "similarity",
                        "similarity-lengths-differ"),
                wrong(
                        "nearest sorts upwards",
                        LOOPS.replacing("nearest", "s[i] > s[at]", "s[i] < s[at]"),
                        "nearest",
                        "nearest-order"),
                wrong(
                        "nearest takes the later of equals",
                        LOOPS.replacing("nearest", "s[i] > s[at]", "s[i] >= s[at]"),
                        "nearest",
                        "nearest-ties"),
                wrong(
                        "nearest ranks by dot product",
                        LOOPS.replacing("nearest", "cos(query, corpus[i])", "dot(query, corpus[i])"),
                        "nearest",
                        "nearest-bad-vectors",
                        "nearest-order"),
                wrong(
                        "nearest cuts k to size",
                        LOOPS.replacing(
                                "nearest",
                                "if (k < 0 || k > corpus.length) throw new IllegalArgumentException(\"k\");",
                                "k = Math.max(0, Math.min(k, corpus.length));"),
                        "nearest",
                        "nearest-k-range"),
                wrong("nearest refuses k = 0", LOOPS.replacing("nearest", "k < 0", "k <= 0"), "nearest", "nearest-k"),
                wrong(
                        "nearest refuses k = n",
                        LOOPS.replacing("nearest", "k > corpus.length", "k >= corpus.length"),
                        "nearest",
                        "nearest-k",
                        "nearest-order",
                        "nearest-ties"),
                wrong(
                        "nearest lets the array fail",
                        LOOPS.replacing("nearest", "k < 0 || k > corpus.length", "k < 0"),
                        "nearest",
                        "nearest-k-range"),
                wrong(
                        "nearest overwrites rows",
                        LOOPS.replacing("nearest", "taken[at] = true;", "taken[at] = true; corpus[at] = query;"),
                        "nearest",
                        "nearest-keeps-input"),
                wrong(
                        "nearest returns the first k",
                        LOOPS.with(
                                "public static int[] nearest(double[] q, double[][] c, int k) { return IntStream.range(0, k).toArray(); }"),
                        "nearest",
                        "nearest-bad-vectors",
                        "nearest-k-range",
                        "nearest-keeps-input",
                        "nearest-order",
                        "nearest-ties"),
                wrong(
                        "nearest skips bad vectors",
                        LOOPS.replacing(
                                "nearest",
                                "s[i] = cos(query, corpus[i]);",
                                "try { s[i] = cos(query, corpus[i]); } catch (IllegalArgumentException e) { s[i] = -2; }"),
                        "nearest",
                        "nearest-bad-vectors"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongVariants")
    void wrongVariantsLoseExactlyTheirChecks(String mistake, Fixture variant, String method, Set<String> lost) {
        Verdicts verdicts = variant.run();

        assertThat(verdicts.failed()).as(verdicts.ended().toString()).isEqualTo(lost);
        assertThat(verdicts.methodsThatLost()).containsExactly(method);
    }

    static Arguments wrong(String mistake, Fixture variant, String method, String... lost) {
        return Arguments.of(mistake, variant, method, Set.of(lost));
    }
}
