package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoinSimulationVariantsTest {

    private static final String HEAD =
            "import java.util.*; import java.util.random.RandomGenerator; import java.util.stream.*;";

    static final Fixture LOOPS = Fixture.of("CoinSimulation", HEAD, """
            public static int[] headCounts(int batches, int flips, RandomGenerator random) {
                if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
                int[] counts = new int[batches];
                for (int i = 0; i < batches; i++) {
                    for (int j = 0; j < flips; j++) if (random.nextBoolean()) counts[i]++;
                }
                return counts;
            }
            """, """
            public static int[] histogram(int[] headCounts, int flips) {
                int[] bars = new int[flips + 1];
                for (int c : headCounts) {
                    if (c < 0 || c > flips) throw new IllegalArgumentException("count");
                    bars[c]++;
                }
                return bars;
            }
            """, """
            public static double mean(int[] headCounts) {
                if (headCounts.length == 0) throw new IllegalArgumentException("empty");
                double sum = 0;
                for (int c : headCounts) sum += c;
                return sum / headCounts.length;
            }
            """, """
            public static double standardDeviation(int[] headCounts) {
                if (headCounts.length == 0) throw new IllegalArgumentException("empty");
                double mean = 0, sum = 0;
                for (int c : headCounts) mean += (double) c / headCounts.length;
                for (int c : headCounts) sum += (c - mean) * (c - mean);
                return Math.sqrt(sum / headCounts.length);
            }
            """, """
            public static double shareAtLeast(int[] headCounts, int threshold) {
                if (headCounts.length == 0) throw new IllegalArgumentException("empty");
                int n = 0;
                for (int c : headCounts) if (c >= threshold) n++;
                return (double) n / headCounts.length;
            }
            """);

    static final Fixture STREAMS = LOOPS.with("""
            public static int[] headCounts(int batches, int flips, RandomGenerator random) {
                if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
                return IntStream.range(0, batches).map(i -> random.ints(flips, 0, 2).sum()).toArray();
            }
            """, """
            public static int[] histogram(int[] headCounts, int flips) {
                if (Arrays.stream(headCounts).anyMatch(c -> c < 0 || c > flips)) throw new IllegalArgumentException("count");
                return IntStream.rangeClosed(0, flips)
                    .map(h -> (int) Arrays.stream(headCounts).filter(c -> c == h).count()).toArray();
            }
            """, """
            public static double mean(int[] headCounts) {
                return Arrays.stream(headCounts).average().orElseThrow(() -> new IllegalArgumentException("empty"));
            }
            """, """
            public static double standardDeviation(int[] headCounts) {
                double mean = mean(headCounts);
                double squares = Arrays.stream(headCounts).mapToDouble(c -> (double) c * c).average().getAsDouble();
                return Math.sqrt(Math.max(0, squares - mean * mean));
            }
            """, """
            public static double shareAtLeast(int[] headCounts, int threshold) {
                return Arrays.stream(headCounts).mapToDouble(c -> c < threshold ? 0 : 1).average()
                    .orElseThrow(() -> new IllegalArgumentException("empty"));
            }
            """);

    static final Fixture BITS = LOOPS.with("""
            public static int[] headCounts(int batches, int flips, RandomGenerator random) {
                if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
                int[] counts = new int[batches];
                for (int i = 0; i < batches; i++) {
                    int left = flips;
                    for (; left >= 64; left -= 64) counts[i] += Long.bitCount(random.nextLong());
                    if (left > 0) counts[i] += Long.bitCount(random.nextLong() >>> (64 - left));
                }
                return counts;
            }
            """, """
            public static double standardDeviation(int[] headCounts) {
                if (headCounts.length == 0) throw new IllegalArgumentException("empty");
                double mean = 0, m2 = 0;
                for (int n = 0; n < headCounts.length; n++) {
                    double d = headCounts[n] - mean;
                    mean += d / (n + 1);
                    m2 += d * (headCounts[n] - mean);
                }
                return Math.sqrt(m2 / headCounts.length);
            }
            """);

    static final Fixture OWN_GENERATOR = drawing("Random own = new Random(random.nextLong());", "own.nextInt(2) == 0");

    static Stream<Fixture> rightStyles() {
        return Stream.of(
                LOOPS,
                STREAMS,
                BITS,
                OWN_GENERATOR,
                drawing("", "random.nextDouble() < 0.5"),
                drawing("", "random.nextInt(10) >= 5"),
                drawing("", "random.nextGaussian() > 0"),
                drawing("SplittableRandom own = new SplittableRandom(random.nextInt());", "own.nextFloat() < 0.5f"),
                drawing("Random own = new Random(random.nextLong());", "own.nextBoolean()"),
                drawing("Random own = new Random(random.nextLong());", "(own.nextInt() & 1) == 1"),
                drawing("", "(random.nextLong() & 1) == 0"));
    }

    @ParameterizedTest
    @MethodSource("rightStyles")
    void rightStylesEarnAllPoints(Fixture right) {
        Verdicts verdicts = right.run();

        assertThat(verdicts.ended()).isEmpty();
        assertThat(verdicts.points()).isEqualTo(25);
    }

    private static final String[] UNFAIR = {
        "headcounts-bell-curve",
        "headcounts-fair",
        "headcounts-few-flips",
        "headcounts-independent",
        "headcounts-spread"
    };

    static Stream<Arguments> wrongVariants() {
        return Stream.of(
                heads(drawing("", "random.nextDouble() < 0.51"), "headcounts-fair"),
                heads(drawing("", "random.nextInt(3) == 0"), UNFAIR),
                heads(drawing("", "Math.random() < 0.5"), "headcounts-same-seed"),
                heads(drawing("Random own = new Random(42);", "own.nextBoolean()"), "headcounts-fresh-draws"),
                heads(drawing("Random own = new Random();", "own.nextBoolean()"), "headcounts-same-seed"),
                heads(
                        drawing("boolean one = random.nextBoolean();", "one"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-fresh-draws",
                        "headcounts-independent",
                        "headcounts-same-seed",
                        "headcounts-shape",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing("headCounts", "for (int j", "boolean one = random.nextBoolean(); for (int j")
                                .replacing("headCounts", "if (random.nextBoolean())", "if (one)"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "for (int j = 0; j < flips; j++) if (random.nextBoolean()) counts[i]++;",
                                "counts[i] = random.nextInt(flips + 1);"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "for (int j = 0; j < flips; j++) if (random.nextBoolean()) counts[i]++;",
                                "counts[i] = (int) Math.max(0, Math.min(flips, Math.round(flips / 2.0 + Math.sqrt(flips) / 2 * random.nextGaussian())));"),
                        "headcounts-few-flips"),
                heads(
                        LOOPS.replacing("headCounts", "counts[i]++;", "counts[i]++; else counts[i] += 0;")
                                .replacing("headCounts", "j < flips", "j < flips - 1"),
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-independent"),
                heads(
                        LOOPS.replacing("headCounts", "j < flips", "j <= flips"),
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-independent",
                        "headcounts-shape"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "return counts;",
                                "for (int i = 1; i < batches; i++) counts[i] += counts[i - 1]; return counts;"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-independent",
                        "headcounts-shape",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing("headCounts", "return counts;", "Arrays.sort(counts); return counts;"),
                        "headcounts-independent"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "return counts;",
                                "for (int i = 1; i < batches; i += 2) counts[i] = flips - counts[i - 1]; return counts;"),
                        "headcounts-independent"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "return counts;",
                                "for (int i = batches / 2; i < batches; i++) counts[i] = counts[i - batches / 2]; return counts;"),
                        "headcounts-independent"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "for (int j = 0; j < flips; j++) if (random.nextBoolean()) counts[i]++;",
                                "long bits = random.nextLong(); for (int j = 0; j < flips; j++) if ((bits >> j & 1) == 1) counts[i]++;"),
                        "headcounts-bell-curve",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "for (int j = 0; j < flips; j++) if (random.nextBoolean()) counts[i]++;",
                                "boolean up = false; for (int j = 0; j < flips; j++) { up = !up; if (up) counts[i]++; }"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-fresh-draws",
                        "headcounts-independent",
                        "headcounts-same-seed",
                        "headcounts-shape",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing("headCounts", "new int[batches]", "new int[flips]")
                                .replacing("headCounts", "i < batches", "i < flips")
                                .replacing("headCounts", "j < flips", "j < batches"),
                        "headcounts-bell-curve",
                        "headcounts-fair",
                        "headcounts-few-flips",
                        "headcounts-independent",
                        "headcounts-shape",
                        "headcounts-spread"),
                heads(
                        LOOPS.replacing(
                                "headCounts",
                                "if (batches < 0 || flips < 0) throw new IllegalArgumentException(\"negative\");",
                                ""),
                        "headcounts-errors"),
                heads(LOOPS.replacing("headCounts", "flips < 0", "flips <= 0"), "headcounts-shape"),
                wrong(
                        "histogram one too short",
                        LOOPS.replacing("histogram", "flips + 1", "flips")
                                .replacing("histogram", "c > flips", "c >= flips"),
                        "histogram",
                        "histogram-errors",
                        "histogram-keeps-input",
                        "histogram-length",
                        "histogram-values"),
                wrong(
                        "histogram lets the array fail",
                        LOOPS.replacing(
                                "histogram",
                                "if (c < 0 || c > flips) throw new IllegalArgumentException(\"count\");",
                                ""),
                        "histogram",
                        "histogram-errors"),
                wrong(
                        "histogram skips what cannot be",
                        LOOPS.replacing("histogram", "throw new IllegalArgumentException(\"count\")", "continue"),
                        "histogram",
                        "histogram-errors"),
                wrong(
                        "histogram sets 1",
                        LOOPS.replacing("histogram", "bars[c]++", "bars[c] = 1"),
                        "histogram",
                        "histogram-length",
                        "histogram-values"),
                wrong(
                        "histogram sorts in place",
                        LOOPS.replacing("histogram", "for (int c", "Arrays.sort(headCounts); for (int c"),
                        "histogram",
                        "histogram-keeps-input"),
                wrong("mean in int", LOOPS.replacing("mean", "double sum", "int sum"), "mean", "mean-values"),
                wrong("mean in float", LOOPS.replacing("mean", "double sum", "float sum"), "mean", "mean-values"),
                wrong(
                        "mean of none is NaN",
                        LOOPS.replacing(
                                "mean",
                                "if (headCounts.length == 0) throw new IllegalArgumentException(\"empty\");",
                                ""),
                        "mean",
                        "mean-empty"),
                wrong(
                        "median",
                        LOOPS.with(
                                "public static double mean(int[] c) { if (c.length == 0) throw new IllegalArgumentException(\"empty\"); int[] s = c.clone(); Arrays.sort(s); return (s[(s.length - 1) / 2] + s[s.length / 2]) / 2.0; }"),
                        "mean",
                        "mean-values"),
                wrong(
                        "deviation of a sample",
                        LOOPS.replacing(
                                "standardDeviation", "sum / headCounts.length", "sum / (headCounts.length - 1)"),
                        "standardDeviation",
                        "deviation-large-runs",
                        "deviation-values"),
                wrong(
                        "variance",
                        LOOPS.replacing(
                                "standardDeviation", "Math.sqrt(sum / headCounts.length)", "sum / headCounts.length"),
                        "standardDeviation",
                        "deviation-large-runs",
                        "deviation-values"),
                wrong(
                        "mean distance",
                        LOOPS.replacing("standardDeviation", "(c - mean) * (c - mean)", "Math.abs(c - mean)")
                                .replacing(
                                        "standardDeviation",
                                        "Math.sqrt(sum / headCounts.length)",
                                        "sum / headCounts.length"),
                        "standardDeviation",
                        "deviation-large-runs",
                        "deviation-values"),
                wrong(
                        "squares overflow",
                        LOOPS.with(
                                "public static double standardDeviation(int[] c) { if (c.length == 0) throw new IllegalArgumentException(\"empty\"); int sum = 0, squares = 0; for (int v : c) { sum += v; squares += v * v; } double m = (double) sum / c.length; return Math.sqrt((double) squares / c.length - m * m); }"),
                        "standardDeviation",
                        "deviation-large-runs"),
                wrong(
                        "deviation from an int mean",
                        LOOPS.replacing(
                                        "standardDeviation",
                                        "double mean = 0, sum = 0;",
                                        "double sum = 0; int all = 0; for (int c : headCounts) all += c; int mean = all / headCounts.length;")
                                .replacing(
                                        "standardDeviation",
                                        "for (int c : headCounts) mean += (double) c / headCounts.length;",
                                        ""),
                        "standardDeviation",
                        "deviation-large-runs",
                        "deviation-values"),
                wrong(
                        "deviation of none is NaN",
                        LOOPS.replacing(
                                "standardDeviation",
                                "if (headCounts.length == 0) throw new IllegalArgumentException(\"empty\");",
                                ""),
                        "standardDeviation",
                        "deviation-empty"),
                wrong("more than", LOOPS.replacing("shareAtLeast", ">=", ">"), "shareAtLeast", "share-at-threshold"),
                wrong(
                        "at most",
                        LOOPS.replacing("shareAtLeast", ">=", "<="),
                        "shareAtLeast",
                        "share-at-threshold",
                        "share-values"),
                wrong(
                        "number in place of share",
                        LOOPS.replacing("shareAtLeast", " / headCounts.length", ""),
                        "shareAtLeast",
                        "share-at-threshold",
                        "share-values"),
                wrong(
                        "share in int",
                        LOOPS.replacing("shareAtLeast", "(double) n", "n"),
                        "shareAtLeast",
                        "share-at-threshold",
                        "share-values"),
                wrong(
                        "share of none is 0",
                        LOOPS.replacing("shareAtLeast", "throw new IllegalArgumentException(\"empty\")", "return 0"),
                        "shareAtLeast",
                        "share-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongVariants")
    void wrongVariantsLoseExactlyTheirChecks(String mistake, Fixture variant, String method, Set<String> lost) {
        Verdicts verdicts = variant.run();

        assertThat(verdicts.failed()).as(verdicts.ended().toString()).isEqualTo(lost);
        assertThat(verdicts.methodsThatLost()).containsExactly(method);
    }

    /** headCounts with something before its loops and another way to draw. */
    private static Fixture drawing(String before, String heads) {
        return LOOPS.replacing("headCounts", "random.nextBoolean()", heads)
                .replacing("headCounts", "int[] counts", before + " int[] counts");
    }

    private static Arguments heads(Fixture variant, String... lost) {
        return wrong(variant.members().get("headCounts"), variant, "headCounts", lost);
    }

    private static Arguments wrong(String mistake, Fixture variant, String method, String... lost) {
        return CosineVariantsTest.wrong(mistake, variant, method, lost);
    }
}
