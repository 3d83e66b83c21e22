package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
        return IntStream.range(0, batches)
                .map(batch -> random.ints(flips, 0, 2).sum())
                .toArray();
    }

    public static int[] histogram(int[] headCounts, int flips) {
        if (Arrays.stream(headCounts).anyMatch(c -> c < 0 || c > flips)) throw new IllegalArgumentException("count");
        int[] bins = new int[flips + 1];
        Arrays.stream(headCounts).forEach(c -> bins[c]++);
        return bins;
    }

    public static double mean(int[] headCounts) {
        return Arrays.stream(headCounts).average().orElseThrow(() -> new IllegalArgumentException("empty"));
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        return Math.sqrt(Arrays.stream(headCounts)
                .mapToDouble(c -> (c - mean) * (c - mean))
                .average()
                .getAsDouble());
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        return Arrays.stream(headCounts)
                .mapToDouble(c -> c >= threshold ? 1 : 0)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("empty"));
    }
}
