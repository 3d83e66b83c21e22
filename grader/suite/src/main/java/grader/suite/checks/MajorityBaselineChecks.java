package grader.suite.checks;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Expect;
import java.util.ArrayList;
import java.util.List;
import practice.MajorityBaseline;

/** Hidden checks of baselines. */
@Exercise(id = "majority-baseline", className = "MajorityBaseline", title = "Majority baseline")
public class MajorityBaselineChecks {

    private static final String MAJORITY = "The majority class is the most frequent label";
    private static final String TIE = "Of equally frequent labels the first in natural String order wins";
    private static final String ACCURACY = "The accuracy is the share of labels equal to the prediction";
    private static final String BASELINE = "The baseline predicts the majority class of train for every label of test";
    private static final String BEATS = "A model beats the baseline when its gain is more than two standard errors";

    @Check(
            id = "majority-most-frequent",
            method = "majorityClass",
            points = 2,
            title = "The most frequent label wins",
            hint =
                    "How often does each label occur? Try lists where the winner comes first, last, or never twice in a row.")
    public void mostFrequentLabelWins() {
        majorityIs(MAJORITY, Labels.of("spam", "ham", "spam"));
        majorityIs(MAJORITY, Labels.of("b", "a", "b", "c", "b", "a"));
        majorityIs(MAJORITY, Labels.of("only"));
        majorityIs(MAJORITY, Labels.of("a", "z", "z"));
        majorityIs(MAJORITY, Labels.dealt("x", 3, "w", 4, "v", 2, "y", 3));
        majorityIs(MAJORITY, Labels.reversed(Labels.dealt("cat", 5, "dog", 6, "eel", 1)));
        majorityIs(MAJORITY, Labels.dealt("c1", 20, "c2", 26, "c3", 25, "c4", 24, "c5", 10, "c6", 150, "c7", 149));
        majorityIs(MAJORITY, Labels.dealt("0", 130, "1", 131));
    }

    @Check(
            id = "majority-ties",
            method = "majorityClass",
            points = 2,
            title = "A tie goes to the label first in String order",
            hint =
                    "What does compareTo say about upper and lower case, about a word and its beginning? Does the order of the list matter?")
    public void tiesGoToTheFirstInOrder() {
        for (List<String> tie : List.of(
                Labels.of("b", "a"),
                Labels.of("apple", "Zebra"),
                Labels.of("ab", "a", "abc"),
                Labels.of("z", "é", "é", "z"),
                Labels.of("9", "10"),
                Labels.of("a", " a", "a ", ""),
                Labels.of("rest", "no", "yes", "yes", "no"),
                Labels.dealt("m", 130, "k", 130, "n", 130, "l", 129),
                Labels.dealt("up", 140, "down", 140),
                Labels.dealt("red", 135, "blue", 135))) {
            majorityIs(TIE, tie);
        }
        majorityIs(TIE, Labels.of("a", "b"));
        majorityIs(TIE, Labels.of("Zebra", "apple"));
        majorityIs(TIE, Labels.of("abc", "ab", "a"));
        majorityIs(TIE, Labels.reversed(Labels.dealt("m", 132, "k", 132, "n", 132, "l", 131)));
        Expect.differ("Other labels have another winner", majority("q", "p"), majority("s", "r"));
    }

    @Check(
            id = "majority-exact-labels",
            method = "majorityClass",
            points = 1,
            title = "Case and blanks make a different label",
            hint =
                    "Which of yes, Yes and yes with a blank are the same String? And are two equal Strings always one object?")
    public void labelsAreExactStrings() {
        String property = "Labels that differ in case or blanks are different labels";
        majorityIs(property, Labels.of("Yes", "yes", "no", "no", "YES"));
        majorityIs(property, Labels.of(" a", "a", "b", "b", "a "));
        majorityIs(property, Labels.of("x", "X", "X"));
        majorityIs(property, Labels.of("ab", "cd", "cd", "ef"));
        majorityIs(property, Labels.of("", "", "q"));
    }

    @Check(
            id = "majority-empty",
            method = "majorityClass",
            points = 1,
            title = "majorityClass refuses an empty list",
            hint = "Which label is the most frequent one of none? Check that first.")
    public void majorityRefusesAnEmptyList() {
        Expect.illegalArgument(
                refusal("majorityClass"), "majorityClass([])", () -> MajorityBaseline.majorityClass(new ArrayList<>()));
        Expect.illegalArgument(
                refusal("majorityClass"), "majorityClass([])", () -> MajorityBaseline.majorityClass(List.of()));
        Expect.accepted(accepts("majorityClass"), "majorityClass(a, a)", () -> majority("a", "a"));
    }

    @Check(
            id = "majority-keeps-input",
            method = "majorityClass",
            points = 1,
            title = "majorityClass leaves its list as it was",
            hint = "Do you sort or empty the list to count? Lists may be immutable, and belong to the caller.")
    public void majorityKeepsItsInput() {
        List<String> labels = Labels.of("b", "c", "a", "b");
        MajorityBaseline.majorityClass(labels);
        unchanged("majorityClass", labels, List.of("b", "c", "a", "b"));
        String first = MajorityBaseline.majorityClass(Labels.fixed("b", "c", "a", "b"));
        Expect.differ("majorityClass answers different labels differently", first, majority("k", "k"));
    }

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
    }

    @Check(
            id = "accuracy-empty",
            method = "accuracy",
            points = 1,
            title = "accuracy refuses an empty list",
            hint = "What would you divide by? Check that first.")
    public void accuracyRefusesAnEmptyList() {
        Expect.illegalArgument(
                refusal("accuracy"), "accuracy(a, [])", () -> MajorityBaseline.accuracy("a", new ArrayList<>()));
        Expect.illegalArgument(refusal("accuracy"), "accuracy(a, [])", () -> MajorityBaseline.accuracy("a", List.of()));
        Expect.accepted(accepts("accuracy"), "accuracy(a, [a])", () -> MajorityBaseline.accuracy("a", Labels.of("a")));
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
        unchanged("accuracy", labels, List.of("b", "c", "a", "b"));
        double first = MajorityBaseline.accuracy("b", Labels.fixed("b", "c", "a", "b"));
        Expect.differ(
                "accuracy answers different predictions differently",
                first,
                MajorityBaseline.accuracy("x", Labels.fixed("x")));
    }

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
        for (List<List<String>> lists : emptyLists()) {
            Expect.illegalArgument(
                    "baseline throws an IllegalArgumentException when train or test is empty",
                    Call.of("baseline", lists.get(0), lists.get(1)),
                    () -> MajorityBaseline.baseline(lists.get(0), lists.get(1)));
        }
        Expect.accepted(
                accepts("baseline"),
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
        unchanged("baseline", train, List.of("b", "c", "a", "b"));
        unchanged("baseline", test, List.of("c", "b", "a"));
        double first = MajorityBaseline.baseline(Labels.fixed("b", "c", "b"), Labels.fixed("c", "b", "a"));
        Expect.differ(
                "baseline answers different lists differently",
                first,
                MajorityBaseline.baseline(Labels.fixed("b"), Labels.fixed("b")));
    }

    @Check(
            id = "beats-clear-cases",
            method = "beatsBaseline",
            points = 1,
            title = "A clear gain beats the baseline, a loss never does",
            hint = "Which of the two numbers must be the larger one? Try a model far better, and one far worse.")
    public void clearCases() {
        List<String> train = Labels.dealt("no", 60, "yes", 40);
        List<String> test = Labels.dealt("no", 60, "yes", 40);
        beatsIs(0.95, train, test);
        beatsIs(0.3, train, test);
        beatsIs(0, train, test);
        beatsIs(1, train, test);
        beatsIs(0.9, Labels.of("a"), Labels.dealt("b", 20, "a", 5));
        beatsIs(0.02, Labels.of("a"), Labels.dealt("b", 40, "a", 60));
    }

    @Check(
            id = "beats-standard-errors",
            method = "beatsBaseline",
            points = 2,
            title = "A gain within two standard errors may be noise",
            hint =
                    "Which p and which n stand under the root, what stands outside? Follow the formula for one small test list.")
    public void gainsWithinTheNoise() {
        List<String> train = Labels.dealt("no", 9, "yes", 5);
        for (int hits : new int[] {55, 120}) {
            for (double errors : new double[] {0.1, 0.9, 1.1, 1.5, 1.8, 1.9995, 2.0005, 2.1, 2.5, 3.5}) {
                beatsByErrors(errors, hits, train);
            }
        }
        for (int hits : new int[] {70, 180}) {
            for (double errors : new double[] {1.97, 2.1}) {
                beatsByErrors(errors, hits, train);
            }
        }
        beatsIs(0.62, train, Labels.dealt("no", 300, "yes", 300));
        beatsIs(0.99, train, Labels.dealt("no", 1, "yes", 1));
        beatsIs(0.55, train, Labels.dealt("no", 300, "yes", 300));
    }

    @Check(
            id = "beats-strictly",
            method = "beatsBaseline",
            points = 1,
            title = "Exactly two standard errors are not enough",
            hint = "Does the formula say more than, or at least? What if the baseline is always right, or never?")
    public void exactlyTwoStandardErrors() {
        List<String> train = Labels.of("a", "a", "b");
        beatsIs(1, train, Labels.dealt("a", 2, "b", 2));
        beatsIs(0.75, train, Labels.dealt("a", 8, "b", 8));
        beatsIs(0.625, train, Labels.dealt("a", 32, "b", 32));
        beatsIs(0, train, Labels.of("b", "b", "c"));
        beatsIs(1, train, Labels.of("a", "a", "a"));
        beatsIs(0.76, train, Labels.dealt("a", 8, "b", 8));
        beatsIs(0.01, train, Labels.of("b", "b", "c"));
    }

    @Check(
            id = "beats-accuracy-range",
            method = "beatsBaseline",
            points = 1,
            title = "beatsBaseline refuses a share outside 0 to 1",
            hint = "Which model accuracies make no sense? Remember that every comparison with NaN is false.")
    public void beatsRefusesImpossibleShares() {
        for (double share :
                new double[] {-0.01, 1.01, -3, 95, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Expect.illegalArgument(
                    "beatsBaseline throws an IllegalArgumentException when modelAccuracy is no share",
                    Call.of("beatsBaseline", share, List.of("a", "b"), List.of("a", "b")),
                    () -> MajorityBaseline.beatsBaseline(share, Labels.of("a", "b"), Labels.of("a", "b")));
        }
        acceptsPlainShares();
    }

    @Check(
            id = "beats-empty",
            method = "beatsBaseline",
            points = 1,
            title = "beatsBaseline refuses an empty train or test list",
            hint = "What does baseline do with such lists, and does beatsBaseline let that through?")
    public void beatsRefusesEmptyLists() {
        for (List<List<String>> lists : emptyLists()) {
            Expect.illegalArgument(
                    "beatsBaseline throws an IllegalArgumentException when train or test is empty",
                    Call.of("beatsBaseline", 0.5, lists.get(0), lists.get(1)),
                    () -> MajorityBaseline.beatsBaseline(0.5, lists.get(0), lists.get(1)));
        }
        acceptsPlainShares();
    }

    @Check(
            id = "beats-keeps-input",
            method = "beatsBaseline",
            points = 1,
            title = "beatsBaseline leaves its lists as they were",
            hint = "Do you sort or join the lists? They may be immutable, and belong to the caller.")
    public void beatsKeepsItsInput() {
        List<String> train = Labels.of("b", "c", "a", "b");
        List<String> test = Labels.of("c", "b", "a");
        MajorityBaseline.beatsBaseline(0.5, train, test);
        unchanged("beatsBaseline", train, List.of("b", "c", "a", "b"));
        unchanged("beatsBaseline", test, List.of("c", "b", "a"));
        boolean first = MajorityBaseline.beatsBaseline(0.9, Labels.fixed("b", "c", "b"), Labels.fixed("c", "d", "a"));
        Expect.differ(
                "beatsBaseline answers different accuracies differently",
                first,
                MajorityBaseline.beatsBaseline(0.1, Labels.fixed("b"), Labels.fixed("b")));
    }

    private static void majorityIs(String property, List<String> labels) {
        Call call = Call.of("majorityClass", labels);
        String expected = Labels.majority(labels);
        Expect.equal(property, call, MajorityBaseline.majorityClass(labels), expected);
    }

    private static String majority(String... labels) {
        return MajorityBaseline.majorityClass(Labels.of(labels));
    }

    private static void accuracyIs(String prediction, List<String> labels) {
        Call call = Call.of("accuracy", prediction, labels);
        double expected = Labels.share(prediction, labels);
        String own = new String(prediction.toCharArray());
        Expect.near(ACCURACY, call, MajorityBaseline.accuracy(own, labels), expected, expected);
    }

    private static void baselineIs(List<String> train, List<String> test) {
        Call call = Call.of("baseline", train, test);
        double expected = Labels.share(Labels.majority(train), test);
        Expect.near(BASELINE, call, MajorityBaseline.baseline(train, test), expected, expected);
    }

    private static void beatsIs(double accuracy, List<String> train, List<String> test) {
        Call call = Call.of("beatsBaseline", accuracy, train, test);
        double p = Labels.share(Labels.majority(train), test);
        boolean expected = accuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
        boolean actual = MajorityBaseline.beatsBaseline(accuracy, Labels.reversed(train), Labels.reversed(test));
        Expect.equal(BEATS, call, actual, expected);
    }

    /** A model that is so many standard errors better than a baseline of so many hits in 200. */
    private static void beatsByErrors(double errors, int hits, List<String> train) {
        double p = hits / 200.0;
        List<String> test = Labels.dealt("no", hits, "yes", 200 - hits);
        beatsIs(Math.min(1, p + errors * Math.sqrt(p * (1 - p) / 200)), train, test);
    }

    private static void acceptsPlainShares() {
        for (double share : new double[] {0, 0.5, 1}) {
            Expect.accepted(
                    "beatsBaseline accepts every share from 0 to 1",
                    Call.of("beatsBaseline", share, List.of("a", "b"), List.of("a", "b")),
                    () -> MajorityBaseline.beatsBaseline(share, Labels.of("a", "b", "a"), Labels.of("a", "b")));
        }
    }

    private static List<List<List<String>>> emptyLists() {
        return List.of(
                List.of(Labels.of(), Labels.of("a")),
                List.of(Labels.of("a"), Labels.of()),
                List.of(Labels.of(), Labels.of()),
                List.of(List.of(), List.of("a")),
                List.of(List.of("a"), List.of()));
    }

    private static void unchanged(String method, Object now, Object before) {
        Expect.unchanged(method + " leaves what it is given as it was", now, before);
    }

    private static String refusal(String method) {
        return method + " throws an IllegalArgumentException when the list is empty";
    }

    private static String accepts(String method) {
        return method + " accepts plain labels";
    }
}
