package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0) {
            throw new IllegalArgumentException("batches must not be negative");
        }
        if (flips < 0) {
            throw new IllegalArgumentException("flips must not be negative");
        }
        int[] result = new int[batches];
        for (int i = 0; i < batches; i++) {
            int heads = 0;
            for (int j = 0; j < flips; j++) {
                if (random.nextInt(2) == 1) {
                    heads++;
                }
            }
            result[i] = heads;
        }
        return result;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        for (int i = 0; i < headCounts.length; i++) {
            if (headCounts[i] < 0 || headCounts[i] > flips) {
                throw new IllegalArgumentException("impossible number of heads");
            }
        }
        int[] result = new int[flips + 1];
        for (int h = 0; h <= flips; h++) {
            int number = 0;
            for (int i = 0; i < headCounts.length; i++) {
                if (headCounts[i] == h) {
                    number++;
                }
            }
            result[h] = number;
        }
        return result;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no data");
        }
        int sum = 0;
        for (int i = 0; i < headCounts.length; i++) {
            sum = sum + headCounts[i];
        }
        return (double) sum / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double sum = 0;
        for (int i = 0; i < headCounts.length; i++) {
            sum = sum + Math.pow(headCounts[i] - mean, 2);
        }
        return Math.sqrt(sum / headCounts.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) {
            throw new IllegalArgumentException("no data");
        }
        double number = 0;
        for (int i = 0; i < headCounts.length; i++) {
            if (headCounts[i] >= threshold) {
                number = number + 1;
            }
        }
        return number / headCounts.length;
    }
}
