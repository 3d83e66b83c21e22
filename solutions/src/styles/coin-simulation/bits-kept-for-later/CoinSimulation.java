package practice;

import java.util.random.RandomGenerator;

public final class CoinSimulation {

    /** Hands out the bits of a long one after the other, and asks for another long when they are used up. */
    private static class Coin {
        private final RandomGenerator random;
        private long bits;
        private int left;

        Coin(RandomGenerator random) {
            this.random = random;
        }

        int flip() {
            if (left == 0) {
                bits = random.nextLong();
                left = 64;
            }
            left--;
            int side = (int) (bits & 1);
            bits >>>= 1;
            return side;
        }
    }

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0) throw new IllegalArgumentException("batches: " + batches);
        if (flips < 0) throw new IllegalArgumentException("flips: " + flips);
        Coin coin = new Coin(random);
        int[] counts = new int[batches];
        for (int i = 0; i < batches; i++) {
            for (int j = 0; j < flips; j++) {
                counts[i] += coin.flip();
            }
        }
        return counts;
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
