package grader.suite.checks.baseline;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import java.util.List;
import practice.MajorityBaseline;

/** Hidden checks of {@code baseline}. */
public class BaselineChecks {

    private static final String BASELINE = "The baseline predicts the majority class of train for every label of test";

    @Check(
            id = "baseline-values",
            method = "baseline",
            points = 1,
            title = "The baseline is the majority's accuracy on test",
            hint = "Which label does the baseline always predict, and on which list do you count its hits?")
    public void baselineIsAnAccuracy() {
        baselineIs(Labels.of("a", "a", "b"), Labels.of("a", "b", "a", "a"));
        baselineIs(Labels.of("x"), Labels.of("x"));
        baselineIs(Labels.dealt("no", 200, "yes", 30), Labels.dealt("no", 340, "yes", 260));
        baselineIs(Labels.dealt("p", 5, "q", 7, "r", 6), Labels.dealt("q", 3, "r", 2, "s", 2));
        baselineBreaksTies(Labels.dealt("t", 4, "m", 4, "k", 2), Labels.dealt("m", 6, "t", 3));
        baselineBreaksTies(Labels.dealt("g", 3, "h", 3), Labels.dealt("h", 5, "g", 2, "k", 1));
    }

    @Check(
            id = "baseline-learns-from-train",
            method = "baseline",
            points = 2,
            title = "The majority comes from train, not from test",
            hint = "May a baseline look at the answers of the test before it predicts?")
    public void baselineLearnsFromTrain() {
        baselineIs(Labels.of("a", "a", "b"), Labels.of("b", "b", "b", "a"));
        baselineIs(Labels.dealt("no", 60, "yes", 40), Labels.dealt("no", 10, "yes", 90));
        baselineIs(Labels.of("u", "v", "v"), Labels.of("u", "w", "v", "w", "u", "u"));
    }

    @Check(
            id = "baseline-unseen-majority",
            method = "baseline",
            points = 1,
            title = "A majority that test never shows scores 0",
            hint = "How many hits has a prediction that never occurs?")
    public void baselineMayScoreNothing() {
        baselineIs(Labels.of("a", "a", "b"), Labels.of("b", "c"));
        baselineIs(Labels.of("a"), Labels.of("A"));
        Expect.differ(
                "Where test shows the majority the baseline is more",
                MajorityBaseline.baseline(Labels.of("a"), Labels.of("a", "b")),
                0.0);
    }

    @Check(
            id = "baseline-empty",
            method = "baseline",
            points = 1,
            title = "baseline refuses an empty train or test list",
            hint = "What can be learned from nothing, and measured on nothing? Try each of the two lists.")
    public void baselineRefusesEmptyLists() {
        for (List<List<String>> lists : Labels.emptyPairs()) {
            Expect.illegalArgument(
                    "baseline throws an IllegalArgumentException when train or test is empty",
                    Call.of("baseline", lists.get(0), lists.get(1)),
                    () -> MajorityBaseline.baseline(lists.get(0), lists.get(1)));
        }
        Expect.accepted(
                "baseline accepts plain labels",
                "baseline([a], [a])",
                () -> MajorityBaseline.baseline(Labels.of("a"), Labels.of("a")));
    }

    @Check(
            id = "baseline-keeps-input",
            method = "baseline",
            points = 1,
            title = "baseline leaves its lists as they were",
            hint = "Do you sort or join the lists? They may be immutable, and belong to the caller.")
    public void baselineKeepsItsInput() {
        List<String> train = Labels.of("b", "c", "a", "b");
        List<String> test = Labels.of("c", "b", "a");
        MajorityBaseline.baseline(train, test);
        Expect.inputUnchanged("baseline", train, List.of("b", "c", "a", "b"));
        Expect.inputUnchanged("baseline", test, List.of("c", "b", "a"));
        double first = MajorityBaseline.baseline(Labels.fixed("b", "c", "b"), Labels.fixed("c", "b", "a"));
        Expect.differ(
                "baseline answers different lists differently",
                first,
                MajorityBaseline.baseline(Labels.fixed("b"), Labels.fixed("b")));
    }

    /** A baseline that goes by the student's majorityClass is right, whichever of several majorities that names. */
    private static void baselineBreaksTies(List<String> train, List<String> test) {
        try {
            baselineIsOfSomeMajority(train, test);
        } catch (RuntimeException thrown) {
            Inherited.unlessThrownBy(() -> MajorityBaseline.majorityClass(Labels.of(train)), thrown);
        }
    }

    private static void baselineIsOfSomeMajority(List<String> train, List<String> test) {
        Call call = Call.of("baseline", train, test);
        double expected = Labels.share(Labels.majority(train), test);
        double actual = MajorityBaseline.baseline(Labels.of(train), Labels.of(test));
        if (!Expect.isNear(actual, expected, expected)) {
            double own = Labels.share(MajorityBaseline.majorityClass(Labels.of(train)), test);
            Expect.holds(
                    BASELINE,
                    call,
                    Expect.isNear(actual, own, own),
                    () -> "returned " + actual + ", expected " + expected);
        }
    }

    private static void baselineIs(List<String> train, List<String> test) {
        Call call = Call.of("baseline", train, test);
        double expected = Labels.share(Labels.majority(train), test);
        Expect.near(BASELINE, call, MajorityBaseline.baseline(train, test), expected, expected);
    }
}
