package grader.suite.checks.coins;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import java.util.stream.IntStream;
import practice.CoinSimulation;

/** Hidden checks of {@code mean}. */
public class MeanChecks {

    private static final String MEAN = "The mean is the sum of the counts divided by their number";

    @Check(
            id = "mean-values",
            method = "mean",
            points = 1,
            title = "The mean of the counts",
            hint = "Add up, divide by how many there are. Is the result of dividing two int values what you want?")
    public void meanOfCounts() {
        for (int[] counts : samples()) {
            Call call = Call.of("mean", counts);
            double expected = Counts.mean(counts);
            Expect.near(MEAN, call, CoinSimulation.mean(counts.clone()), expected, expected);
        }
    }

    @Check(
            id = "mean-empty",
            method = "mean",
            points = 1,
            title = "mean refuses an empty array",
            hint = "What would you divide by? Check that first.")
    public void meanRefusesNoCounts() {
        Expect.illegalArgument(
                "mean throws an IllegalArgumentException when the array is empty",
                "mean([])",
                () -> CoinSimulation.mean(new int[0]));
        Expect.accepted("mean accepts plain counts", "mean([3, 4])", () -> CoinSimulation.mean(new int[] {3, 4}));
    }

    @Check(
            id = "mean-keeps-input",
            method = "mean",
            points = 1,
            title = "mean leaves its counts as they were",
            hint = "Do you write into the array while you add up? It belongs to the caller.")
    public void meanKeepsItsInput() {
        int[] counts = Counts.unsorted();
        double first = CoinSimulation.mean(counts);
        Expect.inputUnchanged("mean", counts, Counts.unsorted());
        Expect.differ("mean answers different counts differently", first, CoinSimulation.mean(new int[] {900, 800}));
    }

    private static int[][] samples() {
        Inputs inputs = new Inputs(64);
        return new int[][] {
            {1, 2},
            {50, 47, 53, 49},
            {6},
            {0, 0, 0},
            {0, 1, 1},
            inputs.counts(7_000, 1_000),
            inputs.counts(777, 100),
            IntStream.of(inputs.counts(2_000, 3)).map(c -> 1_000 - c).toArray()
        };
    }
}
