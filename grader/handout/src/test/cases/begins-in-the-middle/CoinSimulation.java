package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.headCounts");
    }

    public static int[] histogram(int[] headCounts, int flips) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.histogram");
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no counts");
        }
        int sum = 0;
        for (int count : headCounts) {
            sum += count;
        }
        return (double) sum / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.standardDeviation");
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.shareAtLeast");
    }
}
