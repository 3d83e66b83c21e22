package grader.engine.portrait;

import grader.engine.portrait.Portrait.Coins;
import grader.protocol.Values.Generator;
import grader.suite.SeededGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Batches of 100 flips, counted here: the student's histogram may be wrong where the flips are right. */
final class CoinsPainter implements Painter {

    private static final int BATCHES = 2000;
    private static final int FLIPS = 100;
    private static final int THRESHOLD = 60;

    /** No generator of the checks has this number, so its draws begin at the seed. */
    private static final Generator GENERATOR = new Generator(-1, SeededGenerator.ALGORITHM, 2026);

    @Override
    public Coins paint(Sitting sitting) throws NoAnswerException {
        int[] counts = sitting.value(
                int[].class,
                "CoinSimulation",
                "headCounts",
                "(IILjava/util/random/RandomGenerator;)[I",
                BATCHES,
                FLIPS,
                GENERATOR);
        List<Integer> histogram = new ArrayList<>(Collections.nCopies(FLIPS + 1, 0));
        for (int heads : counts) {
            if (heads >= 0 && heads <= FLIPS) {
                histogram.set(heads, histogram.get(heads) + 1);
            }
        }
        return new Coins(BATCHES, FLIPS, counts.length, histogram, THRESHOLD, share(sitting, counts));
    }

    private static OptionalDouble share(Sitting sitting, int[] counts) {
        try {
            return OptionalDouble.of(
                    sitting.value(Double.class, "CoinSimulation", "shareAtLeast", "([II)D", counts, THRESHOLD));
        } catch (NoAnswerException unwritten) {
            return OptionalDouble.empty(); // the bell is worth seeing without it
        }
    }
}
