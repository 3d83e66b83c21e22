package grader.reports;

import grader.engine.scorecard.Scorecard;
import grader.words.ClassText;
import java.util.ArrayList;
import java.util.List;

/**
 * How the totals of a class are spread.
 *
 * @param bins ten of equal width over the share of all points, full marks in the last
 * @param sentence mean, median and quartiles in words
 */
record Spread(List<Bin> bins, String sentence) {

    /**
     * One bar of the histogram.
     *
     * @param from lower end in percent
     * @param label as in {@code 80–89 %}
     * @param count submissions in it
     * @param height of its bar, 0 to 100
     */
    record Bin(int from, String label, int count, int height) {}

    static Spread of(List<Scorecard> cards) {
        int[] counts = new int[10];
        for (var card : cards) {
            counts[Math.min(9, card.score() * 10 / Math.max(1, card.maxScore()))]++;
        }
        int highest = 1;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < counts.length; i++) {
            int last = i == 9 ? 100 : i * 10 + 9;
            bins.add(new Bin(i * 10, i * 10 + "–" + last + " %", counts[i], counts[i] * 100 / highest));
        }
        return new Spread(List.copyOf(bins), sentence(cards));
    }

    private static String sentence(List<Scorecard> cards) {
        if (cards.isEmpty()) {
            return ClassText.nothingGraded();
        }
        var totals = cards.stream().mapToInt(Scorecard::score).sorted().toArray();
        double mean = cards.stream().mapToInt(Scorecard::score).average().orElse(0);
        var average = Numbers.oneDecimal(mean);
        var median = Numbers.oneDecimal(quantile(totals, 0.5));
        if (totals.length < 4) {
            return ClassText.spread(average, median);
        }
        var low = Numbers.oneDecimal(quantile(totals, 0.25));
        return ClassText.spread(average, median, low, Numbers.oneDecimal(quantile(totals, 0.75)));
    }

    /** Linear between neighbours, as spreadsheets do. */
    private static double quantile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
