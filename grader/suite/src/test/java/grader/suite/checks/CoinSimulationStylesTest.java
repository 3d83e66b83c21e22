package grader.suite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.kit.Fixture;
import grader.suite.kit.Verdicts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoinSimulationStylesTest {

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

    /** headCounts with something before its loops and another way to draw. */
    private static Fixture drawing(String before, String heads) {
        return LOOPS.replacing("headCounts", "random.nextBoolean()", heads)
                .replacing("headCounts", "int[] counts", before + " int[] counts");
    }
}
