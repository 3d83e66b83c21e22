package grader.reports.picture;

import grader.engine.portrait.Portrait.Coins;
import grader.reports.picture.Axis.Tick;
import grader.words.CoinsCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The histogram of a coin simulation, and the bell that a fair coin has.
 *
 * @param bell path through the number of batches that a fair coin has on average
 * @param border coordinate at which the tail begins
 */
record CoinsView(
        List<Bar> bars,
        String bell,
        int border,
        List<Tick> across,
        List<Tick> up,
        List<String> sentences,
        List<Row> rows) {

    private static final int LEFT = 96;
    private static final int STEP = 14;
    private static final int BOTTOM = 360;
    private static final int TOP = 24;
    private static final int FEWEST = 30;
    private static final int MOST = 70;

    /** Two standard errors: what falls outside is unusual. */
    private static final double USUAL = 2;

    /**
     * The batches with one number of heads.
     *
     * @param tail whether they count as at least the threshold
     */
    record Bar(int x, int y, int width, int height, boolean tail) {}

    /** A line of the table. */
    record Row(int heads, int batches, String expected) {}

    static CoinsView of(Coins coins) {
        double[] fair = fair(coins.flips());
        int highest = Math.max(most(coins), (int) Math.ceil(coins.batches() * max(fair)));
        Axis height = new Axis(0, highest * 1.05, BOTTOM, TOP);
        return new CoinsView(
                bars(coins, height),
                bell(coins, fair, height),
                left(coins.threshold()),
                IntStream.of(30, 40, 50, 60, 70)
                        .mapToObj(heads -> new Tick(left(heads) + STEP / 2, Integer.toString(heads)))
                        .toList(),
                ticks(highest, height),
                sentences(coins, fair),
                rows(coins, fair));
    }

    private static int left(int heads) {
        return LEFT + (heads - FEWEST) * STEP;
    }

    private static List<Bar> bars(Coins coins, Axis height) {
        List<Bar> bars = new ArrayList<>();
        for (int heads = FEWEST; heads <= MOST; heads++) {
            int y = height.at(coins.histogram().get(heads));
            if (y < BOTTOM) {
                bars.add(new Bar(left(heads) + 1, y, STEP - 2, BOTTOM - y, heads >= coins.threshold()));
            }
        }
        return bars;
    }

    private static String bell(Coins coins, double[] fair, Axis height) {
        StringBuilder path = new StringBuilder();
        for (int heads = FEWEST; heads <= MOST; heads++) {
            path.append(heads == FEWEST ? 'M' : 'L')
                    .append(left(heads) + STEP / 2)
                    .append(' ')
                    .append(height.at(coins.batches() * fair[heads]));
        }
        return path.toString();
    }

    /** Three marks or a few more, at round numbers. */
    private static List<Tick> ticks(int highest, Axis height) {
        int step = 1;
        for (int i = 0; step * 4 < highest; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int value = 0; value <= highest; value += step) {
            ticks.add(new Tick(height.at(value), Integer.toString(value)));
        }
        return ticks;
    }

    private static List<String> sentences(Coins coins, double[] fair) {
        List<String> sentences = new ArrayList<>();
        if (coins.given() != coins.batches()) {
            sentences.add(CoinsCaption.countsGiven(coins.given(), coins.batches()));
        }
        int outside = coins.given() - inside(coins);
        if (outside > 0) {
            sentences.add(CoinsCaption.outside(outside));
        }
        if (coins.given() == 0) {
            return sentences;
        }
        double chance = tail(fair, coins.threshold());
        double error = USUAL * Math.sqrt(chance * (1 - chance) / coins.batches());
        double share = (double) tail(coins) / coins.given();
        String counted = CoinsCaption.share(tail(coins), coins.given(), coins.threshold(), Figures.percent(share));
        String usual = CoinsCaption.usual(
                Figures.percent(chance), Figures.percent(chance - error), Figures.percent(chance + error));
        sentences.add(counted + " " + usual);
        coins.share()
                .ifPresent(said -> sentences.add(
                        Math.abs(said - share) <= 1e-9
                                ? CoinsCaption.sameShare(said(said))
                                : CoinsCaption.otherShare(said(said))));
        return sentences;
    }

    private static String said(double share) {
        return share >= 0 && share <= 1 ? Figures.percent(share) : Figures.of(share);
    }

    private static List<Row> rows(Coins coins, double[] fair) {
        return IntStream.rangeClosed(FEWEST, MOST)
                .mapToObj(heads ->
                        new Row(heads, coins.histogram().get(heads), Figures.of(coins.batches() * fair[heads])))
                .toList();
    }

    /** How likely each number of heads is. */
    private static double[] fair(int flips) {
        double[] fair = new double[flips + 1];
        fair[0] = Math.scalb(1.0, -flips);
        for (int heads = 1; heads <= flips; heads++) {
            fair[heads] = fair[heads - 1] * (flips - heads + 1) / heads;
        }
        return fair;
    }

    private static double tail(double[] fair, int threshold) {
        double sum = 0;
        for (int heads = threshold; heads < fair.length; heads++) {
            sum += fair[heads];
        }
        return sum;
    }

    private static int tail(Coins coins) {
        return sum(coins, coins.threshold(), coins.flips());
    }

    private static int inside(Coins coins) {
        return sum(coins, FEWEST, MOST);
    }

    private static int sum(Coins coins, int from, int to) {
        return coins.histogram().subList(from, to + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int most(Coins coins) {
        return coins.histogram().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static double max(double[] fair) {
        return fair[fair.length / 2];
    }
}
