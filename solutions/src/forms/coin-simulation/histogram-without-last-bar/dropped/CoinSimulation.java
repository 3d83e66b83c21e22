package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    private CoinSimulation() {}

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException(batches + " batches, " + flips + " flips");
        }
        int[] counts = new int[batches];
        for (int batch = 0; batch < batches; batch++) {
            for (int flip = 0; flip < flips; flip++) {
                counts[batch] += random.nextInt(2);
            }
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips];
        for (int heads : headCounts) {
            if (heads < 0 || heads > flips) {
                throw new IllegalArgumentException("no batch of " + flips + " has " + heads + " heads");
            }
            if (heads < bars.length) {
                bars[heads]++;
            }
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no batches");
        }
        long heads = 0;
        for (int count : headCounts) {
            heads += count;
        }
        return (double) heads / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double squares = 0;
        for (int count : headCounts) {
            squares += (count - mean) * (count - mean);
        }
        return Math.sqrt(squares / headCounts.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no batches");
        }
        double reached = 0;
        for (int count : headCounts) {
            if (count >= threshold) {
                reached++;
            }
        }
        return reached / headCounts.length;
    }
}
