package grader.suite.checks;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Expect;
import grader.suite.SeededGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import practice.CoinSimulation;

/**
 * Hidden checks of probability as honesty.
 *
 * <p>The checks of {@code headCounts} never ask how a flip is drawn. Large runs are made once and shared, so one instance
 * serves all checks of one submission.
 */
@Exercise(id = "coin-simulation", className = "CoinSimulation", title = "Coin simulation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class CoinSimulationChecks {

    private static final String HISTOGRAM = "Element h of the histogram is the number of batches with exactly h heads";
    private static final String MEAN = "The mean is the sum of the counts divided by their number";
    private static final String DEVIATION =
            "The standard deviation is the root of the mean squared distance from the mean";
    private static final String SHARE = "The share counts every batch with at least threshold heads";

    private final CoinRuns glance = new CoinRuns(Look.GLANCE);
    private final CoinRuns thorough = new CoinRuns(Look.THOROUGH);
    private boolean doubtful;

    @Check(
            id = "headcounts-shape",
            method = "headCounts",
            points = 1,
            title = "One count from 0 to flips for each batch",
            hint = "How long is your array for no batches, and what does it hold for no flips?")
    public void oneCountForEachBatch() {
        int[][] sizes = {{0, 10}, {0, 0}, {5, 0}, {1, 1}, {40, 1}, {3, 1_000}, {200, 6}};
        for (int[] size : sizes) {
            int[] counts = CoinSimulation.headCounts(size[0], size[1], SeededGenerator.of(41));
            CoinRuns.isShaped(counts, size[0], size[1]);
        }
        mixed(CoinSimulation.headCounts(300, 2, SeededGenerator.of(42)));
    }

    @Check(
            id = "headcounts-fair",
            method = "headCounts",
            points = 2,
            title = "Heads come up half of the time",
            hint =
                    "How likely is heads in a single flip of yours? Average many counts and compare with half the flips.")
    public void headsComeUpHalfOfTheTime() throws Throwable {
        unsurprising("Over many flips heads come up half of the time", FairCoin.HALF);
    }

    @Check(
            id = "headcounts-spread",
            method = "headCounts",
            points = 1,
            title = "Counts of many flips spread as they should",
            hint =
                    "Is each flip of a batch a new one? Compare the standard deviation of your counts with half the root of flips.")
    public void manyFlipsSpread() throws Throwable {
        unsurprising("The counts spread as those of independent flips do", FairCoin.SPREAD);
    }

    @Check(
            id = "headcounts-bell-curve",
            method = "headCounts",
            points = 1,
            title = "The counts of many batches form the bell curve",
            hint = "Print the histogram of a large run. Is each count really the number of heads in that many flips?")
    public void manyBatchesFormABell() throws Throwable {
        unsurprising("Each number of heads is as frequent as for a fair coin", FairCoin.BELL);
    }

    @Check(
            id = "headcounts-few-flips",
            method = "headCounts",
            points = 1,
            title = "Batches of few flips are fair too",
            hint =
                    "In how many ways can two flips end, and how many of these give one head? Compare with your histogram.")
    public void fewFlipsAreFair() throws Throwable {
        unsurprising("With few flips each number of heads is as frequent as for a fair coin", FairCoin.FEW);
    }

    @Check(
            id = "headcounts-independent",
            method = "headCounts",
            points = 1,
            title = "Flips and batches do not depend on each other",
            hint =
                    "Does anything survive from one flip or batch to the next? Look for a rhythm in a run of single flips.")
    public void flipsAreIndependent() throws Throwable {
        unsurprising("No flip or batch tells anything about another", FairCoin.INDEPENDENT);
    }

    @Check(
            id = "headcounts-same-seed",
            method = "headCounts",
            points = 1,
            title = "The same seed gives the same counts",
            hint =
                    "Where does every bit of chance in your method come from? The given generator should be the only source.")
    public void sameSeedSameCounts() {
        for (long seed : new long[] {51, 52}) {
            int[] first = CoinSimulation.headCounts(150, 64, SeededGenerator.of(seed));
            int[] second = CoinSimulation.headCounts(150, 64, SeededGenerator.of(seed));
            String call = "a second headCounts(150, 64, seed " + seed + ")";
            Expect.equal("Two generators of the same seed give the same counts", call, second, first);
            mixed(first);
        }
    }

    @Check(
            id = "headcounts-fresh-draws",
            method = "headCounts",
            points = 1,
            title = "Another seed, or a second call, gives other counts",
            hint = "Does your method draw from the generator that it is given, and go on where the last call stopped?")
    public void otherSeedOtherCounts() {
        SeededGenerator random = SeededGenerator.of(53);
        int[] first = CoinSimulation.headCounts(150, 64, random);
        int[] second = CoinSimulation.headCounts(150, 64, random);
        int[] other = CoinSimulation.headCounts(150, 64, SeededGenerator.of(54));
        Expect.differ("A second call on the same generator gives other counts", first, second);
        Expect.differ("A generator of another seed gives other counts", first, other);
        mixed(first);
    }

    @Check(
            id = "headcounts-errors",
            method = "headCounts",
            points = 1,
            title = "headCounts refuses negative numbers",
            hint = "Which numbers of batches and of flips make no sense? Check both before you start.")
    public void headCountsRefusesNegativeNumbers() {
        String property = "headCounts throws an IllegalArgumentException for negative batches or flips";
        for (int[] size : new int[][] {{-1, 10}, {10, -1}, {-3, -3}, {0, -1}, {-1, 0}}) {
            Expect.illegalArgument(
                    property,
                    "headCounts(" + size[0] + ", " + size[1] + ", …)",
                    () -> CoinSimulation.headCounts(size[0], size[1], SeededGenerator.of(55)));
        }
        Expect.accepted(
                "headCounts accepts other numbers",
                "headCounts(2, 3, …)",
                () -> CoinSimulation.headCounts(2, 3, SeededGenerator.of(55)));
    }

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
        int[] counts = unsorted();
        int[] first = CoinSimulation.histogram(counts, 9);
        unchanged("histogram", counts);
        Expect.differ(
                "histogram answers different counts differently",
                first.clone(),
                CoinSimulation.histogram(new int[] {9, 9}, 9));
    }

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
        Expect.illegalArgument(refusal("mean"), "mean([])", () -> CoinSimulation.mean(new int[0]));
        Expect.accepted(accepts("mean"), "mean([3, 4])", () -> CoinSimulation.mean(new int[] {3, 4}));
    }

    @Check(
            id = "mean-keeps-input",
            method = "mean",
            points = 1,
            title = "mean leaves its counts as they were",
            hint = "Do you write into the array while you add up? It belongs to the caller.")
    public void meanKeepsItsInput() {
        int[] counts = unsorted();
        double first = CoinSimulation.mean(counts);
        unchanged("mean", counts);
        Expect.differ("mean answers different counts differently", first, CoinSimulation.mean(new int[] {900, 800}));
    }

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
                refusal("standardDeviation"),
                "standardDeviation([])",
                () -> CoinSimulation.standardDeviation(new int[0]));
        Expect.accepted(
                accepts("standardDeviation"),
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
        int[] counts = unsorted();
        double first = CoinSimulation.standardDeviation(counts);
        unchanged("standardDeviation", counts);
        double second = CoinSimulation.standardDeviation(new int[] {0, 800});
        Expect.differ("standardDeviation answers different counts differently", first, second);
    }

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
                    refusal("shareAtLeast"), call, () -> CoinSimulation.shareAtLeast(new int[0], threshold));
        }
        Expect.accepted(
                accepts("shareAtLeast"),
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
        int[] counts = unsorted();
        double first = CoinSimulation.shareAtLeast(counts, 5);
        unchanged("shareAtLeast", counts);
        double second = CoinSimulation.shareAtLeast(new int[] {800}, 7);
        Expect.differ("shareAtLeast answers different counts differently", first, second);
    }

    /** Looks closer once a glance, this one or that of an earlier check, has left a doubt. */
    private void unsurprising(String property, FairCoin coin) throws Throwable {
        doubtful |= glance.surprises(coin).stream().anyMatch(Surprise::isDoubtful);
        if (doubtful) {
            List<Surprise> unfair = Surprise.tooLarge(thorough.surprises(coin));
            Expect.holds(property, unfair.isEmpty(), () -> Surprise.describe(unfair));
        }
    }

    /** No fixed answer is a simulation. */
    private static void mixed(int[] counts) {
        long different = Arrays.stream(counts).distinct().count();
        Expect.holds("The counts of many batches are not all the same", different > 1, () -> different + " kinds");
    }

    private static void histogramIs(int flips, int... counts) {
        Call call = Call.of("histogram", counts, flips);
        Expect.equal(HISTOGRAM, call, CoinSimulation.histogram(counts.clone(), flips), Counts.histogram(counts, flips));
    }

    private static void deviationIs(int... counts) {
        Call call = Call.of("standardDeviation", counts);
        double expected = Counts.standardDeviation(counts);
        double actual = CoinSimulation.standardDeviation(counts.clone());
        Expect.near(DEVIATION, call, actual, expected, Counts.deviationTerms(counts));
    }

    private static void shareIs(int threshold, int... counts) {
        Call call = Call.of("shareAtLeast", counts, threshold);
        double expected = Counts.shareAtLeast(counts, threshold);
        Expect.near(SHARE, call, CoinSimulation.shareAtLeast(counts.clone(), threshold), expected, expected);
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

    private static int[] unsorted() {
        return new int[] {4, 9, 0, 5, 4, 2};
    }

    private static void unchanged(String method, int[] now) {
        Expect.unchanged(method + " leaves what it is given as it was", now, unsorted());
    }

    private static String refusal(String method) {
        return method + " throws an IllegalArgumentException when the array is empty";
    }

    private static String accepts(String method) {
        return method + " accepts plain counts";
    }
}
