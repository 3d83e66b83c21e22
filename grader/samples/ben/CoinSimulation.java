package practice;

import java.util.random.RandomGenerator;

/**
 * Probability as honesty: 10,000 batches of 100 coin flips, and the bell curve that they make.
 *
 * <p>A batch is a number of flips of a fair coin; what is kept of it is how often it came up heads. Nothing here may
 * change the arrays that it is given. Read {@code statements/coin-simulation.md} for the idea and the rules.
 */
public final class CoinSimulation {

    private CoinSimulation() {}

    /**
     * Flips a fair coin {@code flips} times in each of so many batches, and counts the heads of each batch.
     *
     * <p>Example: {@code headCounts(3, 10, random)} may be {6, 4, 5}, and another three numbers the next time. With a
     * generator made from the same seed, it is the same three again.
     *
     * @param batches how many batches; 0 gives an empty array
     * @param flips how many flips in each; 0 gives batches without heads
     * @param random where all randomness comes from
     * @return the number of heads in each batch, each 0 to {@code flips}
     * @throws IllegalArgumentException if batches or flips is negative
     */
    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.headCounts");
    }

    /**
     * How many batches had 0 heads, 1 head, 2 heads and so on, up to {@code flips}.
     *
     * <p>Example: {@code histogram({2, 0, 2, 1}, 3)} is {1, 1, 2, 0}: one batch without heads, one with one, two with
     * two, none with three.
     *
     * @param headCounts the number of heads in each batch
     * @param flips how many flips each batch had
     * @return an array of length flips + 1
     * @throws IllegalArgumentException if a count is below 0 or above flips
     */
    public static int[] histogram(int[] headCounts, int flips) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.histogram");
    }

    /**
     * The arithmetic mean of the counts: where the middle of the bell is.
     *
     * <p>Example: {@code mean({4, 5, 5, 8})} is 5.5.
     *
     * @param headCounts the number of heads in each batch, at least one batch
     * @return their mean
     * @throws IllegalArgumentException if there are no counts
     */
    public static double mean(int[] headCounts) {
        int sum = 0;
        for (int count : headCounts) {
            sum += count;
        }
        return sum / headCounts.length;
    }

    /**
     * The population standard deviation of the counts: how wide the bell is. "Population" means that the average of the
     * squared distances from the mean is over all n counts, so it divides by n.
     *
     * <p>Example: {4, 5, 5, 8} has the mean 5.5; the squared distances are 2.25, 0.25, 0.25 and 6.25, on average 2.25. So
     * the standard deviation is 1.5.
     *
     * @param headCounts the number of heads in each batch, at least one batch
     * @return their standard deviation, never negative
     * @throws IllegalArgumentException if there are no counts
     */
    public static double standardDeviation(int[] headCounts) {
        throw new UnsupportedOperationException("TODO: write CoinSimulation.standardDeviation");
    }

    /**
     * The share of batches with at least so many heads: an estimate of a probability.
     *
     * <p>Example: {@code shareAtLeast({4, 5, 5, 8}, 5)} is 0.75: three of the four.
     *
     * @param headCounts the number of heads in each batch, at least one batch
     * @param threshold how many heads count as "at least"; any number
     * @return a share from 0 to 1
     * @throws IllegalArgumentException if there are no counts
     */
    public static double shareAtLeast(int[] headCounts, int threshold) {
        int share = 0;
        for (int count : headCounts) {
            if (count > threshold) {
                share++;
            }
        }
        return (double) share / headCounts.length;
    }
}
