package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        System.out.println(batches + " " + flips + " " + random.nextLong());
        int[] counts = new int[Math.max(0, batches)];
        Arrays.fill(counts, flips);
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        System.out.println(Arrays.toString(headCounts));
        Arrays.sort(headCounts);
        return headCounts;
    }

    public static double mean(int[] headCounts) {
        System.out.println(Arrays.toString(headCounts));
        return Arrays.stream(headCounts).sum() * 1.5;
    }

    public static double standardDeviation(int[] headCounts) {
        System.out.println(Arrays.toString(headCounts));
        return mean(headCounts);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        System.out.println(Arrays.toString(headCounts) + threshold);
        return threshold;
    }
}
