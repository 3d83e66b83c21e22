package grader.suite.checks.baseline;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import java.util.ArrayList;
import java.util.List;
import practice.MajorityBaseline;

/** Hidden checks of {@code accuracy}. */
public class AccuracyChecks {

    private static final String ACCURACY = "The accuracy is the share of labels equal to the prediction";

    @Check(
            id = "accuracy-values",
            method = "accuracy",
            points = 2,
            title = "Accuracy is the share of right predictions",
            hint =
                    "Count the hits, divide by the number of labels. Is the result of dividing two int values what you want?")
    public void accuracyIsAShare() {
        accuracyIs("a", Labels.of("a", "b", "a"));
        accuracyIs("a", Labels.of("a"));
        accuracyIs("c", Labels.of("a", "b"));
        accuracyIs("z", Labels.of("z", "z", "z", "z"));
        accuracyIs("b", Labels.of("a", "b", "a", "c", "a", "b", "d"));
        accuracyIs("hit", Labels.dealt("hit", 234, "miss", 366));
        accuracyIs("miss", Labels.dealt("hit", 7, "miss", 1));
    }

    @Check(
            id = "accuracy-exact-labels",
            method = "accuracy",
            points = 1,
            title = "Only equal Strings count as hits",
            hint = "How does Java compare the text of two Strings? Case and blanks are part of it.")
    public void accuracyComparesExactly() {
        accuracyIs("yes", Labels.of("Yes", "yes", " yes", "yes ", "YES", "ye", "yess"));
        accuracyIs("", Labels.of("", " ", "a"));
        accuracyIs("é", Labels.of("e", "é", "É"));
        accuracyIs("a.c", Labels.of("abc", "a.c", "aac"));
        accuracyIs("c++", Labels.of("c++", "c"));
        accuracyIs("Aa", Labels.of("BB", "Aa", "x")); // of one hash code
    }

    @Check(
            id = "accuracy-empty",
            method = "accuracy",
            points = 1,
            title = "accuracy refuses an empty list",
            hint = "What would you divide by? Check that first.")
    public void accuracyRefusesAnEmptyList() {
        Expect.illegalArgument(
                "accuracy throws an IllegalArgumentException when the list is empty",
                "accuracy(a, [])",
                () -> MajorityBaseline.accuracy("a", new ArrayList<>()));
        Expect.illegalArgument(
                "accuracy throws an IllegalArgumentException when the list is empty",
                "accuracy(a, [])",
                () -> MajorityBaseline.accuracy("a", List.of()));
        Expect.accepted(
                "accuracy accepts plain labels",
                "accuracy(a, [a])",
                () -> MajorityBaseline.accuracy("a", Labels.of("a")));
    }

    @Check(
            id = "accuracy-keeps-input",
            method = "accuracy",
            points = 1,
            title = "accuracy leaves its list as it was",
            hint = "Do you remove labels to count them? Lists may be immutable, and belong to the caller.")
    public void accuracyKeepsItsInput() {
        List<String> labels = Labels.of("b", "c", "a", "b");
        MajorityBaseline.accuracy("b", labels);
        Expect.inputUnchanged("accuracy", labels, List.of("b", "c", "a", "b"));
        double first = MajorityBaseline.accuracy("b", Labels.fixed("b", "c", "a", "b"));
        Expect.differ(
                "accuracy answers different predictions differently",
                first,
                MajorityBaseline.accuracy("x", Labels.fixed("x")));
    }

    private static void accuracyIs(String prediction, List<String> labels) {
        Call call = Call.of("accuracy", prediction, labels);
        double expected = Labels.share(prediction, labels);
        String own = new String(prediction.toCharArray());
        Expect.near(ACCURACY, call, MajorityBaseline.accuracy(own, labels), expected, expected);
    }
}
