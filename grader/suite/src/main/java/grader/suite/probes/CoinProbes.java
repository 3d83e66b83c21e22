package grader.suite.probes;

import static grader.suite.probes.Questions.with;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Probes of the coin's statistics; the flips themselves are asked by {@link FlipProbes}. */
final class CoinProbes {

    private static final int[] MIXED = {7, 3, 0, 9, 3, 5, 8};
    private static final int[] NONE = {};

    private CoinProbes() {}

    static Map<String, Inquiry> all() {
        Map<String, Inquiry> all = new HashMap<>(Probes.named(histogram(), statistic("mean"), deviation(), share()));
        all.put("headCounts", new FlipProbes());
        return all;
    }

    private static Questions histogram() {
        return Questions.of(
                "histogram",
                with(MIXED, 10),
                with(new int[] {0, 4, 4, 2}, 4),
                with(new int[] {1, 1, 1}, 6),
                with(new int[] {2}, 2),
                with(new int[] {0, 0}, 0),
                with(NONE, 3),
                with(NONE, 0),
                with(many(300, 12), 11),
                with(new int[] {2, 9}, 8),
                with(new int[] {2, 40, 3}, 8),
                with(new int[] {-1, 4}, 8),
                with(new int[] {3, -60}, 8),
                with(new int[] {1, 9, -1}, 8));
    }

    private static Questions statistic(String method) {
        return Questions.of(
                method,
                with(MIXED),
                with(new int[] {1, 2}),
                with(new int[] {8}),
                with(new int[] {0, 0, 0}),
                with(new int[] {5, 5, 5, 5}),
                with(new int[] {0, 0, 4, 9}),
                with(new int[] {2, 3, 10, 11, 90}),
                with(new int[] {52, 47, 50, 55, 46, 51}),
                with(many(200, 31)),
                with(new int[] {10, 20, 30, 40}),
                with(NONE));
    }

    private static Questions deviation() {
        Questions small = statistic("standardDeviation");
        Object[][] calls = small.calls().toArray(Object[][]::new);
        Object[][] more = Arrays.copyOf(calls, calls.length + 1);
        more[calls.length] =
                with(IntStream.of(many(15_000, 50)).map(c -> c + 900).toArray());
        return Questions.of("standardDeviation", more);
    }

    private static Questions share() {
        return Questions.of(
                "shareAtLeast",
                with(MIXED, 5),
                with(MIXED, 3),
                with(MIXED, 4),
                with(MIXED, 0),
                with(MIXED, 9),
                with(MIXED, 10),
                with(MIXED, -2),
                with(MIXED, Integer.MIN_VALUE),
                with(MIXED, Integer.MIN_VALUE + 5),
                with(MIXED, Integer.MAX_VALUE),
                with(new int[] {6}, 6),
                with(new int[] {6}, 7),
                with(new int[] {6, 6, 6}, 6),
                with(new int[] {1, 2, 3, 4, 5, 6, 7, 60}, 60),
                with(new int[] {60, 61, 12}, 60),
                with(many(90, 100), 33),
                with(NONE, 4),
                with(NONE, 0));
    }

    private static int[] many(int size, int below) {
        return IntStream.range(0, size).map(i -> (i * i + 3 * i) % below).toArray();
    }
}
