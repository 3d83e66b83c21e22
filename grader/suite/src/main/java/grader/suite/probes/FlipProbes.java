package grader.suite.probes;

import static grader.suite.probes.Questions.with;

import grader.suite.SeededGenerator;
import grader.suite.probes.Questions.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What {@code headCounts} does, whatever way it draws: shapes of small runs, and shares in larger ones. Two runs of one coin
 * differ by chance, so each share has a tolerance of at least six standard errors of the difference.
 */
final class FlipProbes implements Inquiry {

    private static final String METHOD = "headCounts";
    private static final int BATCHES = 3_000;
    private static final int FLIPS = 100;

    /** Enough pairs of flips to tell a rounded normal curve, with 0.52 of one head, from 0.5. */
    private static final int MANY = 100_000;

    private static final Questions SHAPES = Questions.of(
            METHOD,
            with(0, 8, new Seed(1)),
            with(0, 0, new Seed(2)),
            with(4, 0, new Seed(3)),
            with(-1, 8, new Seed(4)),
            with(8, -1, new Seed(5)),
            with(-6, -6, new Seed(6)),
            with(0, -2, new Seed(7)),
            with(-2, 0, new Seed(8)));

    /**
     * What flips, and how all its batches can be alike: where they are, but not from run to run, how many heads they share is
     * left to chance and tells nothing.
     */
    private record Coin(Subject subject, OptionalInt quarters) {

        static Coin of(Subject subject) {
            Coin coin = new Coin(subject, OptionalInt.empty());
            Set<Integer> levels = new TreeSet<>();
            for (long seed : new long[] {909, 910, 911, 912}) {
                int[] counts = coin.counts(12, 40, SeededGenerator.of(seed));
                if (!isLevel(counts)) {
                    return coin;
                }
                levels.add(counts[0]);
            }
            boolean isOneFlip = Set.of(0, 40).containsAll(levels);
            return levels.size() == 1 ? coin : new Coin(subject, OptionalInt.of(isOneFlip ? 4 : 1));
        }

        /** No counts at all where the call did not return. */
        int[] counts(int batches, int flips, SeededGenerator random) {
            int[] counts = subject.call(METHOD, batches, flips, random).value() instanceof int[] returned
                    ? returned
                    : new int[0];
            if (quarters.isPresent() && isLevel(counts)) {
                Arrays.fill(counts, flips * quarters.getAsInt() / 4);
            }
            return counts;
        }

        private static boolean isLevel(int[] counts) {
            return Arrays.stream(counts).distinct().count() == 1;
        }
    }

    @Override
    public List<Answer> ask(Subject subject) {
        List<Answer> answers = new ArrayList<>(SHAPES.ask(subject));
        Coin coin = Coin.of(subject);
        answers.addAll(repeats(coin));
        bell(coin.counts(BATCHES, FLIPS, SeededGenerator.of(901)), answers);
        single(coin.counts(BATCHES, 1, SeededGenerator.of(902)), answers);
        int[] pairs = coin.counts(MANY, 2, SeededGenerator.of(903));
        for (int heads = -1; heads <= 3; heads++) {
            int wanted = heads;
            answers.add(Answer.measured(share(pairs.length, i -> pairs[i] == wanted), 0.01));
        }
        answers.add(average(coin.counts(600, 65, SeededGenerator.of(904)), 65, 0.02));
        answers.add(average(coin.counts(40, 1_000, SeededGenerator.of(905)), 1_000, 0.03));
        return answers;
    }

    /**
     * Whether equal generators, one generator twice, and different generators give equal counts; and whether a larger run of
     * another generator begins with the same ones, which a fixed seed gives and what is kept from the first call does not.
     */
    private static List<Answer> repeats(Coin coin) {
        int[] first = coin.counts(60, 40, SeededGenerator.of(906));
        int[] again = coin.counts(60, 40, SeededGenerator.of(906));
        SeededGenerator random = SeededGenerator.of(907);
        int[] other = coin.counts(60, 40, random);
        int[] next = coin.counts(60, 40, random);
        int[] larger = Arrays.copyOf(coin.counts(61, 40, SeededGenerator.of(908)), first.length);
        return List.of(
                Answer.repeats(Arrays.equals(first, again)),
                yes(Arrays.equals(first, other)),
                yes(Arrays.equals(other, next)),
                yes(Arrays.equals(first, larger)));
    }

    private static void bell(int[] counts, List<Answer> answers) {
        int n = counts.length;
        double mean = mean(counts);
        answers.add(Answer.measured(n - BATCHES, 0));
        answers.add(average(counts, FLIPS, 0.006));
        answers.add(Answer.measured(variance(counts) / (FLIPS / 4.0), atLeast(0.25, 12, n)));
        answers.add(Answer.measured(Arrays.stream(counts).distinct().count() / 100.0, 0.12));
        answers.add(share(counts, count -> count % 2 == 0));
        answers.add(share(counts, count -> count > 0.6 * FLIPS));
        answers.add(share(counts, count -> count < 0));
        answers.add(share(counts, count -> count == FLIPS / 2));
        answers.add(agreement(counts, i -> i + 1 < n ? i + 1 : i));
        answers.add(agreement(counts, i -> (i + n / 2) % n));
        answers.add(agreement(counts, i -> n - 1 - i));
        answers.add(Answer.measured(share(n, i -> i > 0 && counts[i] > counts[i - 1]), atLeast(0.06, 3, n)));
        answers.add(Answer.measured(correlation(counts, mean), atLeast(0.12, 6, n)));
        boolean rarelyNone = share(n, i -> counts[i] == 0) < 0.25; // else the last batch is left to chance
        answers.add(yes(n > 0 && rarelyNone && counts[n - 1] == 0));
    }

    private static void single(int[] flips, List<Answer> answers) {
        int n = flips.length;
        answers.add(Answer.measured(mean(flips), 0.08));
        for (int lag : new int[] {1, 2, 3}) {
            answers.add(Answer.measured(share(n, i -> i >= lag && flips[i] == flips[i - lag]), 0.08));
        }
    }

    private static Answer yes(boolean holds) {
        return Answer.measured(holds ? 1 : 0, 0);
    }

    private static Answer share(int[] counts, IntPredicate wanted) {
        double share = share(counts.length, i -> wanted.test(counts[i]));
        return Answer.measured(share, atLeast(0.08, 4, counts.length));
    }

    /** The mean as a share of the flips, as sure as counts that spread as these do allow. */
    private static Answer average(int[] counts, int flips, double tolerance) {
        double spread = Math.sqrt(Math.max(0, variance(counts))) / flips;
        return Answer.measured(mean(counts) / flips, atLeast(tolerance, 9 * spread, counts.length));
    }

    /** A tolerance that is wider where few counts leave more to chance. */
    private static double atLeast(double tolerance, double spread, int counts) {
        return Math.max(tolerance, spread / Math.sqrt(Math.max(1, counts)));
    }

    private static Answer agreement(int[] counts, IntUnaryOperator partner) {
        return Answer.measured(share(counts.length, i -> counts[i] == counts[partner.applyAsInt(i)]), 0.05);
    }

    private static double share(int n, IntPredicate wanted) {
        return n == 0 ? -1 : IntStream.range(0, n).filter(wanted).count() / (double) n;
    }

    private static double mean(int[] counts) {
        return Arrays.stream(counts).average().orElse(-1);
    }

    private static double variance(int[] counts) {
        double mean = mean(counts);
        return Arrays.stream(counts)
                .mapToDouble(c -> (c - mean) * (c - mean))
                .average()
                .orElse(-1);
    }

    /** Of neighbours, as a share of the variance; 0 where nothing varies. */
    private static double correlation(int[] counts, double mean) {
        double products = IntStream.range(1, counts.length)
                .mapToDouble(i -> (counts[i] - mean) * (counts[i - 1] - mean))
                .sum();
        double squares = variance(counts) * counts.length;
        return squares > 0 ? products / squares : 0;
    }
}
