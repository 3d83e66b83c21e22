package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    private CoinSimulation() {}

    /** 64 flips at a time: each bit of a random long is one fair coin. */
    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException("batches and flips must be at least 0");
        }
        int full = flips / 64;
        int rest = flips % 64;
        long mask = (1L << rest) - 1;
        int[] heads = new int[batches];
        for (int i = 0; i < batches; i++) {
            for (int word = 0; word < full; word++) {
                heads[i] += Long.bitCount(random.nextLong());
            }
            if (rest > 0) {
                heads[i] += Long.bitCount(random.nextLong() & mask);
            }
        }
        return heads;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips + 1];
        for (int heads : headCounts) {
            if (heads < 0) {
                throw new IllegalArgumentException("negative number of heads");
            } else if (heads > flips) {
                throw new IllegalArgumentException("more heads than flips");
            } else {
                bars[heads] += 1;
            }
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        return sum(headCounts) / (double) headCounts.length;
    }

    /** One pass over whole numbers, so nothing is lost: n·Σx² − (Σx)² fits into a long. */
    public static double standardDeviation(int[] headCounts) {
        long n = headCounts.length;
        long sum = sum(headCounts);
        long squares = 0;
        for (int count : headCounts) {
            squares += (long) count * count;
        }
        return Math.sqrt(n * squares - sum * sum) / n;
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        int[] flags = new int[headCounts.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = headCounts[i] >= threshold ? 1 : 0;
        }
        return mean(flags);
    }

    private static long sum(int[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
