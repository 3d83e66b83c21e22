package practice;

import java.util.Arrays;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new IllegalArgumentException("no negative numbers, please");
        }
        int[] heads = new int[batches];
        for (int batch = batches; batch-- > 0; ) {
            for (int flip = flips; flip-- > 0; ) {
                heads[batch] += random.nextInt() < 0 ? 1 : 0;
            }
        }
        return heads;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips + 1];
        for (int count : headCounts) {
            if (count < 0 || count >= bars.length) {
                throw new IllegalArgumentException("no batch can have " + count + " heads");
            }
            bars[count] = bars[count] + 1;
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        return Arrays.stream(headCounts).asDoubleStream().sum() / number(headCounts);
    }

    public static double standardDeviation(int[] headCounts) {
        double center = mean(headCounts);
        double squares = 0;
        for (int i = headCounts.length - 1; i >= 0; i--) {
            squares += Math.pow(Math.abs(center - headCounts[i]), 2);
        }
        return Math.pow(squares / headCounts.length, 0.5);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        int below = 0;
        for (int count : headCounts) {
            below += count < threshold ? 1 : 0;
        }
        return (number(headCounts) - below) / (double) headCounts.length;
    }

    private static int number(int[] headCounts) {
        if (headCounts.length < 1) {
            throw new IllegalArgumentException("there are no counts");
        }
        return headCounts.length;
    }
}
