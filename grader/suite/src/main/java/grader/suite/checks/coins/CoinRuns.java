package grader.suite.checks.coins;

import grader.suite.Expect;
import grader.suite.SeededGenerator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import practice.CoinSimulation;

/** The shared runs of one look, each flipped when a check first asks for it. */
final class CoinRuns {

    private static final String SHAPE = "headCounts returns one count from 0 to flips for each batch";

    private final Look look;
    private final Map<Sample, Attempt<HeadCounts>> runs = new EnumMap<>(Sample.class);

    CoinRuns(Look look) {
        this.look = look;
    }

    /** The statistics of its runs; what the first call of a run threw is thrown for every check that needs it. */
    List<Surprise> surprises(FairCoin coin) throws Throwable {
        Map<Sample, HeadCounts> flipped = new EnumMap<>(Sample.class);
        for (Sample sample : coin.samples) {
            flipped.put(sample, run(sample));
        }
        return coin.surprises(flipped::get);
    }

    private HeadCounts run(Sample sample) throws Throwable {
        return runs.computeIfAbsent(sample, s -> Attempt.of(() -> flip(s))).get();
    }

    private HeadCounts flip(Sample sample) {
        SeededGenerator random = SeededGenerator.of(sample.seed);
        int[] all = new int[sample.batches(look)];
        for (int done = 0; done < all.length; done += Sample.BATCHES_PER_CALL) {
            int batches = Math.min(Sample.BATCHES_PER_CALL, all.length - done);
            int[] counts = CoinSimulation.headCounts(batches, sample.flips, random);
            isShaped(counts, batches, sample.flips);
            System.arraycopy(counts, 0, all, done, batches);
        }
        return new HeadCounts(all, sample.flips);
    }

    /** Fails the check unless there is one count from 0 to flips for each batch. */
    static void isShaped(int[] counts, int batches, int flips) {
        Expect.holds(
                SHAPE,
                "headCounts(" + batches + ", " + flips + ", …)",
                counts.length == batches && Arrays.stream(counts).allMatch(c -> c >= 0 && c <= flips),
                () -> "returned " + counts.length + " counts, "
                        + Arrays.stream(counts).summaryStatistics());
    }
}
