package practice;
import java.util.*;
import java.util.random.RandomGenerator;
public final class CoinSimulation {
    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("neg");
        return random.ints(batches, 0, flips + 1).toArray();
    }
    public static int[] histogram(int[] headCounts, int flips) {
        int[] h = new int[flips + 1];
        for (int c : headCounts) h[c]++;
        return h;
    }
    public static double mean(int[] headCounts) {
        return Arrays.stream(headCounts).average().orElse(0);
    }
    public static double standardDeviation(int[] headCounts) {
        if (headCounts.length == 0) throw new IllegalArgumentException("e");
        double m = mean(headCounts), t = 0;
        for (int c : headCounts) t += (c - m) * (c - m);
        return Math.sqrt(t / (headCounts.length - 1));
    }
    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new IllegalArgumentException("e");
        return 1.0 * Arrays.stream(headCounts).filter(c -> c > threshold).count() / headCounts.length;
    }
}
