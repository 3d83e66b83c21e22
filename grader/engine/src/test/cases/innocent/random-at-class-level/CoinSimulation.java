package practice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    private static final Random RNG = new Random();
    private static final Set<Integer> SEEN = new HashSet<>();
    private static int calls;

    private static int[] shuffled(int[] counts) {
        int[] copy = new int[counts.length];
        System.arraycopy(counts, 0, copy, 0, counts.length);
        for (int i = copy.length - 1; i > 0; i--) {
            int j = RNG.nextInt(i + 1);
            int swapped = copy[i];
            copy[i] = copy[j];
            copy[j] = swapped;
        }
        calls++;
        return copy;
    }

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
        long start = System.nanoTime();
        long startMillis = System.currentTimeMillis();
        int[] counts = new int[batches];
        for (int i = 0; i < batches; i++) {
            for (int j = 0; j < flips; j++) counts[i] += random.nextBoolean() ? 1 : 0;
        }
        System.out.println("took " + (System.nanoTime() - start) / 1e6 + " ms, or "
                + (System.currentTimeMillis() - startMillis) + ", call " + ++calls + ", " + Math.random());
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips + 1];
        for (int heads : shuffled(headCounts)) {
            if (heads < 0 || heads > flips) throw new IllegalArgumentException("" + heads);
            bars[heads]++;
            SEEN.add(heads);
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        return Arrays.stream(shuffled(headCounts)).average().orElseThrow(() -> new IllegalArgumentException("empty"));
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double sum = 0;
        for (int heads : shuffled(headCounts)) sum += Math.pow(heads - mean, 2);
        return Math.sqrt(sum / headCounts.length);
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new IllegalArgumentException("empty");
        return Arrays.stream(shuffled(headCounts)).filter(heads -> heads >= threshold).count() / (double) headCounts.length;
    }
}
