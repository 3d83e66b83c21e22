package grader.words;

import java.util.List;

/** What stands around the picture of coin flips, and says what there is to see. In the introduction every second part is code. */
public final class CoinsCaption {

    private CoinsCaption() {}

    public static List<String> intro() {
        return List.of("2,000 batches of 100 flips from your ", "headCounts", ", with a fixed seed.");
    }

    public static String title() {
        return "Histogram of heads in 100 flips";
    }

    public static String seen() {
        return "Bars for 30 to 70 heads, and the bell that a fair coin has around 50. The bars from 60 on are the tail.";
    }

    public static String tail() {
        return "60 or more";
    }

    public static String legend() {
        return "Up: batches. To the right: heads in a batch. Bars: yours; line: what a fair coin has on average.";
    }

    public static String noCounts() {
        return "Your headCounts gave no counts.";
    }

    public static String countsGiven(int given, int batches) {
        return "Your headCounts gave " + given + " counts for " + batches + " batches.";
    }

    public static String outside(int batches) {
        return "The number of heads in " + (batches == 1 ? "1 batch" : batches + " batches")
                + " lies outside of the picture.";
    }

    /** @param share as a percentage of the batches given */
    public static String share(int tail, int given, int threshold, String share) {
        return tail + " of " + given + " batches have at least " + threshold + " heads: " + share + ".";
    }

    public static String usual(String exact, String low, String high) {
        return "The exact probability is " + exact + "; in so many batches anything from " + low + " to " + high
                + " is usual.";
    }

    public static String sameShare(String said) {
        return shareAtLeast(said) + ", the same.";
    }

    public static String otherShare(String said) {
        return shareAtLeast(said) + ", which is not what was counted here.";
    }

    private static String shareAtLeast(String said) {
        return "Your shareAtLeast makes it " + said;
    }
}
