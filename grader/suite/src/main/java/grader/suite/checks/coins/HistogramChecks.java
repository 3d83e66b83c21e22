package grader.suite.checks.coins;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.CoinSimulation;

/** Hidden checks of {@code histogram}. */
public class HistogramChecks {

    private static final String HISTOGRAM = "Element h of the histogram is the number of batches with exactly h heads";

    @Check(
            id = "histogram-values",
            method = "histogram",
            points = 1,
            title = "Each height counts the batches with that many heads",
            hint = "Which element grows when a batch has h heads? And for 0 heads, and for all heads?")
    public void histogramCounts() {
        histogramIs(3, 1, 3, 0, 1, 2, 1);
        histogramIs(5, 5, 0, 5);
        histogramIs(2, 2, 1, 0);
        Inputs inputs = new Inputs(61);
        histogramIs(4, inputs.counts(2_000, 4));
        // A loop over all counts for each height is right too, and goes round a million times here.
        histogramIs(400, inputs.counts(3_000, 400));
        histogramIs(30, inputs.counts(5_000, 30));
    }

    @Check(
            id = "histogram-length",
            method = "histogram",
            points = 1,
            title = "The histogram has one element for each count",
            hint = "How many different counts can a batch have? What does the histogram of no batches look like?")
    public void histogramHasAnElementForEachCount() {
        histogramIs(0);
        histogramIs(0, 0, 0, 0);
        histogramIs(1);
        histogramIs(30, 7);
        histogramIs(100);
    }

    @Check(
            id = "histogram-errors",
            method = "histogram",
            points = 1,
            title = "histogram refuses counts that cannot be",
            hint =
                    "Which counts can a batch of that many flips not have? An exception of Java's own is not yet a refusal.")
    public void histogramRefusesImpossibleCounts() {
        String property = "histogram throws an IllegalArgumentException for a count outside 0 to flips";
        for (int[] counts : new int[][] {{1, 11}, {-1, 3}, {10, 0, 500}, {-700}, {2, 3, 11}}) {
            Call call = Call.of("histogram", counts, 10);
            Expect.illegalArgument(property, call, () -> CoinSimulation.histogram(counts.clone(), 10));
        }
        Expect.accepted(
                "histogram accepts counts from 0 to flips",
                "histogram([0, 10, 4], 10)",
                () -> CoinSimulation.histogram(new int[] {0, 10, 4}, 10));
    }

    @Check(
            id = "histogram-keeps-input",
            method = "histogram",
            points = 1,
            title = "histogram leaves its counts as they were",
            hint = "Do you sort the counts to group them? The array you were given belongs to the caller.")
    public void histogramKeepsItsInput() {
        int[] counts = Counts.unsorted();
        int[] first = CoinSimulation.histogram(counts, 9);
        Expect.inputUnchanged("histogram", counts, Counts.unsorted());
        Expect.differ(
                "histogram answers different counts differently",
                first.clone(),
                CoinSimulation.histogram(new int[] {9, 9}, 9));
    }

    private static void histogramIs(int flips, int... counts) {
        Call call = Call.of("histogram", counts, flips);
        Expect.equal(HISTOGRAM, call, CoinSimulation.histogram(counts.clone(), flips), Counts.histogram(counts, flips));
    }
}
