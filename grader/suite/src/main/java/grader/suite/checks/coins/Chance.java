package grader.suite.checks.coins;

/**
 * How surprising a sum of independent draws is: a bound that holds for every sample size, not an approximation.
 *
 * <p>For n independent draws with the given distribution Chernoff's inequality says, for any t &gt; 0,
 *
 * <pre>P(sum ≥ s) ≤ (E e^(t·draw))^n / e^(t·s)</pre>
 *
 * <p>and the same with t &lt; 0 for P(sum ≤ s). Any t gives a true bound; a search over t only makes it a sharp one.
 *
 * @param probabilities of the values, adding up to 1
 * @param values what a draw may be
 */
record Chance(double[] probabilities, double[] values) {

    private static final int REFINEMENTS = 30;
    private static final double FARTHEST = 40;

    /** Within so many standard errors nothing is surprising, and 1 is bound enough. */
    private static final double ORDINARY = 3;

    /** An event: 1 with the probability, else 0. */
    static Chance event(double probability) {
        return new Chance(new double[] {1 - probability, probability}, new double[] {0, 1});
    }

    /** The natural logarithm of an upper bound of the probability of a sum at least as far out on its side. */
    double logTail(long draws, double sum) {
        double average = sum / draws;
        double mean = mean();
        double deviation = deviation(mean);
        if (draws == 0 || Math.abs(average - mean) * Math.sqrt(draws) <= ORDINARY * deviation) {
            return 0;
        }
        double unit = Math.signum(average - mean) / deviation;
        double low = 0;
        double high = FARTHEST;
        for (int i = 0; i < REFINEMENTS; i++) {
            double third = (high - low) / 3;
            if (exponent((low + third) * unit, average) < exponent((high - third) * unit, average)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return Math.min(0, draws * exponent(low * unit, average));
    }

    /** ln E e^(t·draw) − t·average, convex in t, with the largest power taken out so that nothing overflows. */
    private double exponent(double t, double average) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            largest = Math.max(largest, t * (value - average));
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += probabilities[i] * Math.exp(t * (values[i] - average) - largest);
        }
        return Math.log(sum) + largest;
    }

    private double mean() {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += probabilities[i] * values[i];
        }
        return mean;
    }

    private double deviation(double mean) {
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            variance += probabilities[i] * (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(variance);
    }
}
