package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException(batches + " batches of " + flips + " flips");
        }
        return IntStream.range(0, batches).map(i -> random.ints(flips, 0, 2).sum()).toArray();
    }

    public static int[] histogram(int[] headCounts, int flips) {
        if (Arrays.stream(headCounts).anyMatch(c -> c < 0 || c > flips)) {
            throw new IllegalArgumentException("counts must be between 0 and " + flips);
        }
        int[] bins = new int[flips + 1];
        for (int i = 0; i < headCounts.length; i++) {
            bins[headCounts[i] - 1] += 1;
        }
        return bins;
    }

    public static double mean(int[] headCounts) {
        requireCounts(headCounts);
        return Arrays.stream(headCounts).average().getAsDouble();
    }

    public static double standardDeviation(int[] headCounts) {
        requireCounts(headCounts);
        double mean = mean(headCounts);
        double variance = Arrays.stream(headCounts)
                .mapToDouble(c -> (c - mean) * (c - mean))
                .average()
                .getAsDouble();
        return Math.sqrt(variance);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        requireCounts(headCounts);
        long reached = Arrays.stream(headCounts).filter(c -> c >= threshold).count();
        return (double) reached / headCounts.length;
    }

    private static void requireCounts(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("there are no counts");
        }
    }
}
