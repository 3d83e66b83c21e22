package grader.suite.checks.coins;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import java.util.Arrays;
import java.util.stream.IntStream;
import practice.CoinSimulation;

/** Hidden checks of {@code shareAtLeast}. */
public class ShareAtLeastChecks {

    private static final String SHARE = "The share counts every batch with at least threshold heads";

    @Check(
            id = "share-values",
            method = "shareAtLeast",
            points = 1,
            title = "The share of batches above a threshold",
            hint =
                    "Count the batches that reach it, divide by all. Is the result of dividing two int values what you want?")
    public void shareAboveThreshold() {
        shareIs(5, 1, 9, 2, 8, 7);
        shareIs(60, 61, 40, 59, 75, 50, 62);
        int[] even =
                IntStream.of(new Inputs(63).counts(6_000, 50)).map(c -> 2 * c).toArray();
        shareIs(33, even);
        for (int threshold : new int[] {1, 59, 99}) {
            shareIs(threshold, Arrays.copyOf(even, 1_000));
        }
    }

    @Check(
            id = "share-at-threshold",
            method = "shareAtLeast",
            points = 1,
            title = "At least includes the threshold; all or none may do",
            hint = "Does a batch with exactly threshold heads count? And what if every batch reaches it, or none?")
    public void shareAtThreshold() {
        shareIs(5, 5, 4, 6, 5);
        shareIs(60, 60);
        shareIs(0, 0, 0, 3);
        shareIs(-4, 0, 7, 2);
        shareIs(8, 7, 3, 1);
        shareIs(1_000, 1_000, 999, 0);
        shareIs(Integer.MIN_VALUE, 4, 0, 9);
        shareIs(Integer.MAX_VALUE, 4, 0, 9);
    }

    @Check(
            id = "share-empty",
            method = "shareAtLeast",
            points = 1,
            title = "shareAtLeast refuses an empty array",
            hint = "What would you divide by? Check that first.")
    public void shareRefusesNoCounts() {
        for (int threshold : new int[] {0, 60}) {
            Call call = Call.of("shareAtLeast", new int[0], threshold);
            Expect.illegalArgument(
                    "shareAtLeast throws an IllegalArgumentException when the array is empty",
                    call,
                    () -> CoinSimulation.shareAtLeast(new int[0], threshold));
        }
        Expect.accepted(
                "shareAtLeast accepts plain counts",
                "shareAtLeast([3, 4], 3)",
                () -> CoinSimulation.shareAtLeast(new int[] {3, 4}, 3));
    }

    @Check(
            id = "share-keeps-input",
            method = "shareAtLeast",
            points = 1,
            title = "shareAtLeast leaves its counts as they were",
            hint = "Do you sort the counts? The array you were given belongs to the caller.")
    public void shareKeepsItsInput() {
        int[] counts = Counts.unsorted();
        double first = CoinSimulation.shareAtLeast(counts, 5);
        Expect.inputUnchanged("shareAtLeast", counts, Counts.unsorted());
        double second = CoinSimulation.shareAtLeast(new int[] {800}, 7);
        Expect.differ("shareAtLeast answers different counts differently", first, second);
    }

    private static void shareIs(int threshold, int... counts) {
        Call call = Call.of("shareAtLeast", counts, threshold);
        double expected = Counts.shareAtLeast(counts, threshold);
        Expect.near(SHARE, call, CoinSimulation.shareAtLeast(counts.clone(), threshold), expected, expected);
    }
}
