package grader.suite.checks.coins;

import java.math.BigInteger;
import java.util.Arrays;

/** Trusted statistics of head counts, summed in whole numbers. */
final class Counts {

    private Counts() {}

    /** Counts that a method which sorts them, or writes into them, does not leave as they were. */
    static int[] unsorted() {
        return new int[] {4, 9, 0, 5, 4, 2};
    }

    static double mean(int[] counts) {
        return (double) Arrays.stream(counts).asLongStream().sum() / counts.length;
    }

    static double standardDeviation(int[] counts) {
        long n = counts.length;
        long sum = Arrays.stream(counts).asLongStream().sum();
        BigInteger scaled = BigInteger.valueOf(n * squares(counts))
                .subtract(BigInteger.valueOf(sum).pow(2));
        return Math.sqrt(scaled.doubleValue()) / n;
    }

    /**
     * The fair error of a standard deviation s, as Σ|terms|: in s² = Σc²/n − m² as much as both terms together is rounded,
     * and an error of s² is 2s times as large as one of s. Where s is 0 the terms themselves are its scale.
     */
    static double deviationTerms(int[] counts) {
        double s = standardDeviation(counts);
        double terms = (double) squares(counts) / counts.length + mean(counts) * mean(counts);
        return s == 0 ? terms : terms / s;
    }

    static double shareAtLeast(int[] counts, int threshold) {
        return (double) Arrays.stream(counts).filter(c -> c >= threshold).count() / counts.length;
    }

    static int[] histogram(int[] counts, int flips) {
        int[] histogram = new int[flips + 1];
        for (int count : counts) {
            histogram[count]++;
        }
        return histogram;
    }

    private static long squares(int[] counts) {
        return Arrays.stream(counts).mapToLong(c -> (long) c * c).sum();
    }
}
