package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;

public final class CoinSimulation {
    private static final double P_HEADS = 0.5;

    private static boolean heads(RandomGenerator random) {
        return random.nextDouble() < P_HEADS;
    }

    private static int batch(int flips, RandomGenerator random) {
        int heads = 0;
        while (flips-- > 0) heads += heads(random) ? 1 : 0;
        return heads;
    }

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (flips < 0) throw new IllegalArgumentException("flips: " + flips);
        if (batches < 0) throw new IllegalArgumentException("batches: " + batches);
        int[] counts = new int[batches];
        Arrays.setAll(counts, i -> batch(flips, random));
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] h = new int[flips + 1];
        try {
            for (int count : headCounts) h[count]++;
        } catch (ArrayIndexOutOfBoundsException outside) {
            throw new IllegalArgumentException("a count is not between 0 and " + flips, outside);
        }
        return h;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length < 1) throw new IllegalArgumentException("mean of nothing");
        double sum = 0;
        for (int count : headCounts) sum += count;
        return sum / headCounts.length;
    }

    // Welford's method: one pass and no cancellation
    public static double standardDeviation(int[] headCounts) {
        if (headCounts.length < 1) throw new IllegalArgumentException("deviation of nothing");
        double mean = 0;
        double m2 = 0;
        int n = 0;
        for (int count : headCounts) {
            n++;
            double delta = count - mean;
            mean += delta / n;
            m2 += delta * (count - mean);
        }
        return Math.sqrt(m2 / n);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length < 1) throw new IllegalArgumentException("share of nothing");
        int hits = 0;
        for (int count : headCounts) if (count >= threshold) hits++;
        return hits / (double) headCounts.length;
    }
}
