package grader.suite.checks.coins;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import java.util.stream.IntStream;
import practice.CoinSimulation;

/** Hidden checks of {@code standardDeviation}. */
public class StandardDeviationChecks {

    private static final String DEVIATION =
            "The standard deviation is the root of the mean squared distance from the mean";

    @Check(
            id = "deviation-values",
            method = "standardDeviation",
            points = 1,
            title = "The standard deviation of the counts",
            hint =
                    "Distances from the mean, squared, averaged: by which number do you divide, and what is still to do at the end?")
    public void deviationOfCounts() {
        deviationIs(1, 3);
        deviationIs(2, 4, 4, 4, 5, 5, 7, 9);
        deviationIs(48, 50, 53, 49, 50);
        deviationIs(0, 0, 1);
        deviationIs(6);
        deviationIs(7, 7, 7, 7);
        deviationIs(0, 0);
    }

    @Check(
            id = "deviation-large-runs",
            method = "standardDeviation",
            points = 1,
            title = "The standard deviation of large runs",
            hint =
                    "How large does the sum of squares grow, and which type can hold it? Is the mean still exact where you use it?")
    public void deviationOfLargeRuns() {
        Inputs inputs = new Inputs(62);
        deviationIs(inputs.counts(7_000, 1_000));
        deviationIs(IntStream.of(inputs.counts(3_000, 40)).map(c -> c + 960).toArray());
        deviationIs(inputs.counts(3_001, 100));
    }

    @Check(
            id = "deviation-empty",
            method = "standardDeviation",
            points = 1,
            title = "standardDeviation refuses an empty array",
            hint = "What would you divide by? Check that first.")
    public void deviationRefusesNoCounts() {
        Expect.illegalArgument(
                "standardDeviation throws an IllegalArgumentException when the array is empty",
                "standardDeviation([])",
                () -> CoinSimulation.standardDeviation(new int[0]));
        Expect.accepted(
                "standardDeviation accepts plain counts",
                "standardDeviation([3, 4])",
                () -> CoinSimulation.standardDeviation(new int[] {3, 4}));
    }

    @Check(
            id = "deviation-keeps-input",
            method = "standardDeviation",
            points = 1,
            title = "standardDeviation leaves its counts as they were",
            hint = "Where do you keep the distances? The array you were given belongs to the caller.")
    public void deviationKeepsItsInput() {
        int[] counts = Counts.unsorted();
        double first = CoinSimulation.standardDeviation(counts);
        Expect.inputUnchanged("standardDeviation", counts, Counts.unsorted());
        double second = CoinSimulation.standardDeviation(new int[] {0, 800});
        Expect.differ("standardDeviation answers different counts differently", first, second);
    }

    private static void deviationIs(int... counts) {
        Call call = Call.of("standardDeviation", counts);
        double expected = Counts.standardDeviation(counts);
        double actual = CoinSimulation.standardDeviation(counts.clone());
        Expect.near(DEVIATION, call, actual, expected, Counts.deviationTerms(counts));
    }
}
