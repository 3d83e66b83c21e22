package practice;
import java.util.*;
import java.util.random.RandomGenerator;
public final class CoinSimulation {
    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("neg");
        Random mine = new Random(42);
        int[] r = new int[batches];
        for (int i = 0; i < batches; i++) for (int j = 0; j < flips; j++) r[i] += mine.nextInt(2);
        return r;
    }
    public static int[] histogram(int[] headCounts, int flips) {
        int[] h = new int[flips];
        for (int c : headCounts) { if (c < 0 || c > flips) throw new IllegalArgumentException("c"); h[c]++; }
        return h;
    }
    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) throw new IllegalStateException("e");
        int s = 0; for (int c : headCounts) s += c;
        return s / headCounts.length;
    }
    public static double standardDeviation(int[] headCounts) {
        double m = mean(headCounts), t = 0;
        for (int c : headCounts) t += Math.abs(c - m);
        return t / headCounts.length;
    }
    public static double shareAtLeast(int[] headCounts, int threshold) {
        Arrays.sort(headCounts);
        int i = 0; while (i < headCounts.length && headCounts[i] < threshold) i++;
        return (headCounts.length - i) / (double) headCounts.length;
    }
}
