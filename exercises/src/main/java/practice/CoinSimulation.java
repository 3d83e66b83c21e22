package practice;

import java.util.random.RandomGenerator;

/** Probability as honesty: 10,000 batches of 100 coin flips. */
public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        throw new UnsupportedOperationException("TODO: flip the coins");
    }

    public static int[] histogram(int[] headCounts, int flips) {
        throw new UnsupportedOperationException("TODO: count the batches by number of heads");
    }

    public static double mean(int[] headCounts) {
        throw new UnsupportedOperationException("TODO: the arithmetic mean");
    }

    public static double standardDeviation(int[] headCounts) {
        throw new UnsupportedOperationException("TODO: the population standard deviation");
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        throw new UnsupportedOperationException("TODO: the share of batches with at least threshold heads");
    }
}
