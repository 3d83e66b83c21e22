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
        double mean = mean(headCounts);
        double sum = 0;
        for (int count : headCounts) {
            double distance = count - mean;
            sum += distance * distance;
        }
        return Math.sqrt(sum / headCounts.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no counts");
        }
        int batches = 0;
        for (int count : headCounts) {
            if (count - threshold >= 0) {
                batches++;
            }
        }
        return (double) batches / headCounts.length;
    }
}
