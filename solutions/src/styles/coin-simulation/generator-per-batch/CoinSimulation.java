package practice;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        requireThat(batches >= 0, "batches < 0");
        requireThat(flips >= 0, "flips < 0");
        int[] counts = new int[batches];
        for (int i = 0; i < batches; i++) {
            counts[i] = (int) new SplittableRandom(random.nextLong())
                    .doubles(flips)
                    .filter(u -> u >= 0.5)
                    .count();
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        requireThat(IntStream.of(headCounts).allMatch(c -> 0 <= c && c <= flips), "count out of range");
        return IntStream.rangeClosed(0, flips)
                .map(h -> howMany(headCounts, c -> c == h))
                .toArray();
    }

    public static double mean(int[] headCounts) {
        requireThat(headCounts.length > 0, "no batches");
        return (double) IntStream.of(headCounts).asLongStream().sum() / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        var mean = mean(headCounts);
        var squares = IntStream.of(headCounts).mapToDouble(c -> c - mean).map(d -> d * d).sum();
        return Math.sqrt(squares / headCounts.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        requireThat(headCounts.length > 0, "no batches");
        return (double) howMany(headCounts, c -> c >= threshold) / headCounts.length;
    }

    private static int howMany(int[] counts, IntPredicate condition) {
        return (int) IntStream.of(counts).filter(condition).count();
    }

    private static void requireThat(boolean condition, String otherwise) {
        if (!condition) throw new IllegalArgumentException(otherwise);
    }
}
