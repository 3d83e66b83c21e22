package grader.suite.checks.coins;

import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.SeededGenerator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import practice.CoinSimulation;

/**
 * Hidden checks of {@code headCounts}, which never ask how a flip is drawn.
 *
 * <p>Large runs are made once and shared, so one instance serves all checks of one submission.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class HeadCountsChecks {

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
}
