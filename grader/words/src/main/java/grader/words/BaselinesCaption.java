package grader.words;

import java.util.List;

/** What stands around the picture of majority baselines, and says what there is to see. In the introduction every second part is code. */
public final class BaselinesCaption {

    private BaselinesCaption() {}

    public static List<String> intro() {
        return List.of(
                "Your ",
                "baseline",
                " on the data sets that come with the exercises, split as ",
                "BaselineAudit",
                " splits them.");
    }

    public static String title() {
        return "Majority baselines of real data sets";
    }

    public static String seen() {
        return "A bar for each data set, as long as the share of test labels that its majority class gets right.";
    }

    public static String legend() {
        return "Bars: your baselines; upright lines: the right ones. The whole track is 100 %.";
    }

    public static String allRight() {
        return "All five are right: a model must beat these before it has learned anything.";
    }

    public static String theRightOne() {
        return "The right one";
    }

    public static String noShare() {
        return "no share";
    }

    public static String otherBaseline(String set, String yours, String right) {
        return baseline(set, yours) + "; it should be " + right + ".";
    }

    public static String baselineNoShare(String set, String yours, String right) {
        return baseline(set, yours) + ", which is no share: those lie between 0 and 1; it should be " + right + ".";
    }

    private static String baseline(String set, String yours) {
        return "Your baseline of " + set + " is " + yours;
    }
}
