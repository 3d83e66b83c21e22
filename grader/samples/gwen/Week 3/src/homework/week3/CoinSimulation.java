package homework.week3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) {
            throw new CoinException("negative argument");
        }
        Random coin = new Random(random.nextLong());
        List<Integer> counts = new ArrayList<>();
        while (counts.size() < batches) {
            int heads = 0;
            for (int flip = 0; flip < flips; flip++) {
                if (coin.nextBoolean()) heads++;
            }
            counts.add(heads);
        }
        int[] array = new int[batches];
        for (int i = 0; i < batches; i++) array[i] = counts.get(i);
        return array;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        Map<Integer, Integer> map = new HashMap<>();
        for (int count : headCounts) {
            if (count < 0 || count > flips) {
                throw new CoinException("count outside 0.." + flips);
            }
            map.merge(count, 1, Integer::sum);
        }
        int[] bars = new int[flips + 1];
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
            bars[entry.getKey()] = entry.getValue();
        }
        return bars;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) throw new CoinException("no counts");
        double sum = 0;
        for (int c : headCounts) sum += c;
        return sum / headCounts.length;
    }

    public static double standardDeviation(int[] headCounts) {
        return Math.sqrt(variance(headCounts));
    }

    private static double variance(int[] counts) {
        double mean = mean(counts);
        double sum = 0;
        for (int c : counts) sum += (c - mean) * (c - mean);
        return sum / counts.length;
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new CoinException("no counts");
        long n = 0;
        for (int c : headCounts) n += (c >= threshold) ? 1 : 0;
        return 1.0 * n / headCounts.length;
    }

    public static class CoinException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public CoinException(String message) {
            super(message);
        }
    }
}
