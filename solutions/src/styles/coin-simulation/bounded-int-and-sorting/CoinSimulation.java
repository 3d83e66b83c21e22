package practice;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    enum Side { TAILS, HEADS }

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("batches=" + batches + ", flips=" + flips);
        Side[] sides = Side.values();
        int[] counts = new int[batches];
        int batch = 0;
        while (batch < batches) {
            int flip = 0;
            do {
                if (flip < flips && sides[random.nextInt(0, 2)] == Side.HEADS) counts[batch]++;
                flip++;
            } while (flip < flips);
            batch++;
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] sorted = headCounts.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && (sorted[0] < 0 || sorted[sorted.length - 1] > flips)) {
            throw new IllegalArgumentException("counts reach from " + sorted[0] + " to " + sorted[sorted.length - 1]);
        }
        int[] histogram = new int[flips + 1];
        int at = 0;
        for (int heads = 0; heads <= flips; heads++) {
            int start = at;
            while (at < sorted.length && sorted[at] == heads) at++;
            histogram[heads] = at - start;
        }
        return histogram;
    }

    public static double mean(int[] headCounts) {
        IntSummaryStatistics statistics = Arrays.stream(headCounts).summaryStatistics();
        if (statistics.getCount() == 0) throw new IllegalArgumentException("nothing to average");
        return statistics.getAverage();
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double[] squares = new double[headCounts.length];
        for (int i = 0; i < squares.length; i++) squares[i] = Math.pow(headCounts[i] - mean, 2);
        return Math.sqrt(Arrays.stream(squares).sum() / squares.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new IllegalArgumentException("nothing to count");
        return (double) Arrays.stream(headCounts).filter(count -> count >= threshold).count() / headCounts.length;
    }
}
