package practice;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        Objects.requireNonNull(random);
        if (Math.min(batches, flips) < 0) {
            throw new IllegalArgumentException("need at least 0 batches and 0 flips");
        }
        SplittableRandom own = new SplittableRandom(random.nextLong());
        int[] counts = new int[batches];
        for (int i = 0; i < counts.length; i++) {
            for (int k = 1; k <= flips; k++) {
                counts[i] += own.nextInt(2);
            }
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] out = new int[flips + 1];
        for (int c : headCounts) {
            if (c >= 0 && c <= flips) {
                out[c]++;
                continue;
            }
            throw new IllegalArgumentException(c + " is not in 0.." + flips);
        }
        return out;
    }

    public static double mean(int[] headCounts) {
        notEmpty(headCounts);
        double mean = 0;
        for (int i = 0; i < headCounts.length; i++) {
            mean += (headCounts[i] - mean) / (i + 1);
        }
        return mean;
    }

    public static double standardDeviation(int[] headCounts) {
        notEmpty(headCounts);
        double mean = mean(headCounts);
        double variance = 0;
        for (int c : headCounts) {
            double d = c - mean;
            variance += d * d / headCounts.length;
        }
        return Math.sqrt(variance);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        notEmpty(headCounts);
        int below = 0;
        for (int c : headCounts) {
            if (c < threshold) {
                below++;
            }
        }
        return (double) (headCounts.length - below) / headCounts.length;
    }

    private static void notEmpty(int[] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("array is empty");
        }
    }
}
