package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("Negative input is not allowed.");
        int[] counts = new int[batches];
        for (int n = 0; n < batches * flips; n++) {
            if (random.nextGaussian() > 0) counts[n / flips]++;
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        Histogram histogram = new Histogram(flips);
        for (int count : headCounts) histogram.add(count);
        return histogram.bars;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) throw new IllegalArgumentException("Empty input is not allowed.");
        double mean = 0;
        for (double count : headCounts) mean += count / headCounts.length;
        return mean;
    }

    public static double standardDeviation(int[] headCounts) {
        if (headCounts.length == 0) throw new IllegalArgumentException("Empty input is not allowed.");
        // shifted by the first value, so that the squares stay small and whole
        long shift = headCounts[0], sum = 0, squares = 0, n = headCounts.length;
        for (int count : headCounts) {
            sum += count - shift;
            squares += (count - shift) * (count - shift);
        }
        return Math.sqrt((double) (n * squares - sum * sum) / (n * n));
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new IllegalArgumentException("Empty input is not allowed.");
        int atLeast = 0;
        for (int count : headCounts) {
            switch (Integer.compare(count, threshold)) {
                case 0, 1 -> atLeast++;
                default -> {}
            }
        }
        return (double) atLeast / headCounts.length;
    }
}

class Histogram {
    final int[] bars;

    Histogram(int flips) {
        bars = new int[flips + 1];
    }

    void add(int count) {
        if (count < 0 || count >= bars.length) throw new IllegalArgumentException("There is no bar for " + count + ".");
        ++bars[count];
    }
}
