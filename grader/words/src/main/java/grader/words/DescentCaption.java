package grader.words;

import java.util.List;

/** What stands around the picture of loss curves, and says what there is to see. In the introduction every second part is code. */
public final class DescentCaption {

    private DescentCaption() {}

    public static List<String> intro() {
        return List.of("The losses that your ", "fit", " prints on the ten points of the statement, in 300 steps.");
    }

    public static String title() {
        return "Loss of three runs of gradient descent";
    }

    public static String seen() {
        return "Both scales are logarithmic. The right losses stay near 6 with learning rate 0.0001, fall below 0.01 with "
                + "0.01, and leave the picture at the top with 1.0.";
    }

    public static String legend() {
        return "Up: the loss. To the right: updates made so far. Both scales are logarithmic. Line with dots: yours; "
                + "wide band: the right losses.";
    }

    public static String allRight() {
        return "All three runs print the right losses.";
    }

    public static String noLosses(String rate) {
        return rate(rate) + "your fit printed no losses.";
    }

    public static String lossesCounted(String rate, int printed, int steps) {
        return rate(rate) + "your fit printed " + printed + " losses in " + steps
                + " steps; it should print one for each.";
    }

    public static String rightLosses(String rate) {
        return rate(rate) + "your losses are the right ones.";
    }

    /** @param update from which on they differ; 0 for all of them */
    public static String otherLosses(String rate, int update) {
        return rate(rate) + "your losses are not the right ones "
                + (update == 0 ? "from the start on." : "from update " + update + " on.");
    }

    private static String rate(String rate) {
        return "Learning rate " + rate + ": ";
    }
}
