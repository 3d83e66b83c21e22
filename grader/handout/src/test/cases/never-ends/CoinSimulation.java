package practice;

import java.util.random.RandomGenerator;

/** Probability as honesty: 10,000 batches of 100 coin flips. */
public final class CoinSimulation {

    private CoinSimulation() {}

    /** The number of heads in each batch of fair, independent flips. */
    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException(batches + " batches of " + flips + " flips");
        }
        int[] counts = new int[batches];
        for (int batch = 0; batch < batches; batch++) {
            for (int flip = 0; flip < flips; flip++) {
                if (random.nextBoolean()) {
                    counts[batch]++;
                }
            }
        }
        return counts;
    }

    /** How many batches had each number of heads, 0 to flips. */
    public static int[] histogram(int[] headCounts, int flips) {
        if (flips < 0) {
            throw new IllegalArgumentException("flips is " + flips);
        }
        int[] bars = new int[flips + 1];
        for (int count : headCounts) {
            if (count < 0 || count > flips) {
                throw new IllegalArgumentException(count + " heads in " + flips + " flips");
            }
            bars[count]++;
        }
        return bars;
    }

    /** The arithmetic mean; the sum is a {@code long}, which no number of counts here can overflow. */
    public static double mean(int[] headCounts) {
        requireCounts(headCounts);
        long sum = 0;
        for (int count : headCounts) {
            sum += count;
        }
        return (double) sum / headCounts.length;
    }

    /** The population standard deviation, in two passes: the textbook's one-pass formula cancels. */
    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double sum = 0;
        for (int count : headCounts) {
            sum += (count - mean) * (count - mean);
        }
        return Math.sqrt(sum / headCounts.length);
    }

    /** The share of batches with at least {@code threshold} heads. */
    public static double shareAtLeast(int[] headCounts, int threshold) {
        requireCounts(headCounts);
        int batches = 0;
        for (int count : headCounts) {
            if (count >= threshold) {
                batches++;
            }
        }
        return (double) batches / headCounts.length;
    }

    private static void requireCounts(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no head counts");
        }
    }
}
