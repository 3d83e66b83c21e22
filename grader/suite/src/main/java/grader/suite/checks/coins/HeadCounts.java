package grader.suite.checks.coins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Head counts of a run, held against fair independent flips.
 *
 * <p>Every statistic is a sum over independent draws whose exact distribution is known, so that {@link Chance} bounds its
 * tails without approximation.
 */
record HeadCounts(int[] counts, int flips) {

    /** Cells of the bell curve in which fewer batches are expected are counted together with their neighbours outwards. */
    private static final double FEWEST = 5;

    /** Distances of the flips in a window from its first. */
    private static final int[][] WINDOWS = {{0, 1, 2}, {0, 3}, {0, 1, 3}, {0, 2, 3}, {0, 1, 2, 3}};

    /** All heads together: batches·flips fair events. */
    Surprise total() {
        long heads = Arrays.stream(counts).asLongStream().sum();
        return new Surprise(
                "heads in all of " + flips + " a batch",
                Chance.event(0.5).logTail((long) counts.length * flips, heads));
    }

    /** All heads of all these runs together. */
    static Surprise total(List<HeadCounts> runs) {
        long flips = runs.stream()
                .mapToLong(run -> (long) run.counts.length * run.flips)
                .sum();
        long heads = runs.stream()
                .flatMapToInt(run -> Arrays.stream(run.counts))
                .asLongStream()
                .sum();
        return new Surprise("heads in all runs", Chance.event(0.5).logTail(flips, heads));
    }

    /** For each number of heads the batches that have it, thin tails taken together. */
    List<Surprise> cells() {
        double[] binomial = binomial(flips);
        int first = 0;
        for (double tail = binomial[0]; first < flips / 2 && tail * counts.length < FEWEST; tail += binomial[first]) {
            first++;
        }
        long[] upTo = batchesUpTo();
        List<Surprise> surprises = new ArrayList<>();
        for (int heads = first; heads <= flips - first; heads++) {
            int low = heads == first ? 0 : heads;
            int high = heads == flips - first ? flips : heads;
            double probability = Arrays.stream(binomial, low, high + 1).sum();
            long batches = upTo[high + 1] - upTo[low];
            surprises.add(new Surprise(
                    "batches with " + low + " to " + high + " heads of " + flips,
                    Chance.event(probability).logTail(counts.length, batches)));
        }
        return surprises;
    }

    /** Element h is the number of batches with fewer than h heads. */
    private long[] batchesUpTo() {
        long[] upTo = new long[flips + 2];
        for (int count : counts) {
            upTo[count + 1]++;
        }
        for (int heads = 1; heads < upTo.length; heads++) {
            upTo[heads] += upTo[heads - 1];
        }
        return upTo;
    }

    /**
     * The sum of squared distances, too large or too small.
     *
     * <p>Distances are taken from the run's own mean m, so that a biased coin of the right spread passes. With S the sum
     * around flips/2 the sum around m is S − batches·(m − flips/2)² ≤ S, so its upper tail is at most that of S. For the
     * lower tail the most that this shift can be but for an event of probability {@link Surprise#ALPHA} (Hoeffding) is
     * added back.
     */
    List<Surprise> spread() {
        double mean = Arrays.stream(counts).average().orElse(0);
        double squares =
                Arrays.stream(counts).mapToDouble(c -> (c - mean) * (c - mean)).sum();
        double shift = flips * Math.log(2 / Surprise.ALPHA) / 2;
        double[] values = IntStream.rangeClosed(0, flips)
                .mapToDouble(heads -> (heads - flips / 2.0) * (heads - flips / 2.0))
                .toArray();
        Chance square = new Chance(binomial(flips), values);
        double expected = counts.length * flips / 4.0;
        double wide = square.logTail(counts.length, Math.max(expected, squares));
        double narrow = square.logTail(counts.length, Math.min(expected, squares + shift));
        return List.of(
                new Surprise("too wide a spread of " + flips + " flips", wide),
                new Surprise("too narrow a spread of " + flips + " flips", narrow));
    }

    /** Batches that are lag apart, each in one pair only: as often on the same side of the middle as on opposite ones. */
    List<Surprise> neighbours(int... lags) {
        Chance pair = pair();
        List<Surprise> surprises = new ArrayList<>();
        for (int lag : lags) {
            int pairs = 0;
            int agreement = 0;
            for (int i = 0; i < counts.length - lag; i++) {
                if (i / lag % 2 == 0) {
                    pairs++;
                    agreement += side(i) * side(i + lag);
                }
            }
            surprises.add(
                    new Surprise("batches of " + flips + " flips, " + lag + " apart", pair.logTail(pairs, agreement)));
        }
        return surprises;
    }

    /** The first batch with the last, the second with the last but one: a half that mirrors the other agrees everywhere. */
    Surprise mirrored() {
        int agreement = 0;
        for (int i = 0; i < counts.length / 2; i++) {
            agreement += side(i) * side(counts.length - 1 - i);
        }
        return new Surprise("mirrored batches of " + flips + " flips", pair().logTail(counts.length / 2, agreement));
    }

    /** The product of two batches' sides. */
    private Chance pair() {
        double above = Arrays.stream(binomial(flips), flips / 2 + 1, flips + 1).sum();
        double same = 2 * above * above;
        return new Chance(new double[] {same, 1 - 2 * same, same}, new double[] {-1, 0, 1});
    }

    private int side(int batch) {
        return Integer.signum(2 * counts[batch] - flips);
    }

    /**
     * For runs of one flip a batch: products of flips as ±1 at distances up to the lag, and in windows of up to four.
     *
     * <p>Each product holds a flip that no earlier one holds, so the products of one kind are independent fair events.
     */
    List<Surprise> products(int longestLag) {
        List<Surprise> surprises = new ArrayList<>();
        for (int lag = 1; lag <= longestLag; lag++) {
            surprises.add(product("flips " + lag + " apart", lag, 0, lag));
        }
        for (int[] window : WINDOWS) {
            surprises.add(product("window of flips " + Arrays.toString(window), 3, window));
        }
        return surprises;
    }

    /** Products of the flips at these distances from each one: −1 where an odd number of them is heads. */
    private Surprise product(String name, int reach, int... distances) {
        int products = counts.length - reach;
        long odd = 0;
        for (int i = 0; i < products; i++) {
            int heads = 0;
            for (int distance : distances) {
                heads ^= counts[i + distance];
            }
            odd += heads & 1;
        }
        return new Surprise(name, Chance.event(0.5).logTail(products, odd));
    }

    /** Binomial probabilities of 0..flips heads, from the middle outwards so that nothing overflows. */
    static double[] binomial(int flips) {
        double[] weights = new double[flips + 1];
        weights[flips / 2] = 1;
        for (int heads = flips / 2; heads > 0; heads--) {
            weights[heads - 1] = weights[heads] * heads / (flips - heads + 1);
        }
        for (int heads = flips / 2; heads < flips; heads++) {
            weights[heads + 1] = weights[heads] * (flips - heads) / (heads + 1);
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
