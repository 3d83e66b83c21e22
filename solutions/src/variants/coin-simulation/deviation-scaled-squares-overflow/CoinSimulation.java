package practice;

import java.util.random.RandomGenerator;

/** Batches of coin flips, and what they look like. */
public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException("batches and flips must not be negative");
        }
        int[] counts = new int[batches];
        for (int i = 0; i < batches; i++) {
            int heads = 0;
            for (int j = 0; j < flips; j++) {
                if (random.nextBoolean()) {
                    heads++;
                }
            }
            counts[i] = heads;
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips + 1];
        for (int count : headCounts) {
            if (count < 0 || count > flips) {
                throw new IllegalArgumentException("impossible number of heads: " + count);
            }
            bars[count]++;
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no counts");
        }
        double sum = 0;
        for (int count : headCounts) {
            sum += count;
        }
        return sum / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no counts");
        }
        int n = headCounts.length;
        int sum = 0;
        int squares = 0;
        for (int count : headCounts) {
            sum += count;
            squares += count * count;
        }
        return Math.sqrt(Math.max(0, squares * n - sum * sum)) / n;
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no counts");
        }
        int reached = 0;
        for (int count : headCounts) {
            if (count >= threshold) {
                reached++;
            }
        }
        return (double) reached / headCounts.length;
    }
}
