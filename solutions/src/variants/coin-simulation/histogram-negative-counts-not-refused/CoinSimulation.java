package practice;

import java.util.random.RandomGenerator;

/** Coin simulation. */
public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException("negative number of batches or flips");
        }
        int[] result = new int[batches];
        for (int batch = 0; batch < batches; batch++) {
            for (int flip = 0; flip < flips; flip++) {
                if (random.nextDouble() < 0.5) {
                    result[batch]++;
                }
            }
        }
        return result;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] result = new int[flips + 1];
        for (int i = 0; i < headCounts.length; i++) {
            int heads = headCounts[i];
            if (heads > flips) {
                throw new IllegalArgumentException(heads + " heads in " + flips + " flips");
            }
            result[heads] = result[heads] + 1;
        }
        return result;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("mean of nothing");
        }
        long total = 0;
        for (int i = 0; i < headCounts.length; i++) {
            total += headCounts[i];
        }
        return (double) total / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        int n = headCounts.length;
        if (n == 0) {
            throw new IllegalArgumentException("standard deviation of nothing");
        }
        double mean = 0.0;
        for (int i = 0; i < n; i++) {
            mean += (double) headCounts[i] / n;
        }
        double squares = 0.0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(headCounts[i] - mean, 2);
        }
        return Math.sqrt(squares / n);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        int n = headCounts.length;
        if (n == 0) {
            throw new IllegalArgumentException("share of nothing");
        }
        double hits = 0.0;
        for (int i = 0; i < n; i++) {
            if (headCounts[i] >= threshold) {
                hits++;
            }
        }
        return hits / n;
    }
}
