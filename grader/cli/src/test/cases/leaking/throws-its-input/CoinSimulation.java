package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        throw new UnsupportedOperationException(batches + " " + flips + " " + random);
    }

    public static int[] histogram(int[] headCounts, int flips) {
        throw new UnsupportedOperationException(Arrays.toString(headCounts) + " " + flips);
    }

    public static double mean(int[] headCounts) {
        throw new UnsupportedOperationException(Arrays.toString(headCounts));
    }

    public static double standardDeviation(int[] headCounts) {
        throw new UnsupportedOperationException(Arrays.toString(headCounts));
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        throw new UnsupportedOperationException(Arrays.toString(headCounts) + " " + threshold);
    }
}
