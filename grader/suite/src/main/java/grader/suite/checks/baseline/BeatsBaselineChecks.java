package grader.suite.checks.baseline;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import java.util.List;
import practice.MajorityBaseline;

/** Hidden checks of {@code beatsBaseline}. */
public class BeatsBaselineChecks {

    private static final String BEATS = "A model beats the baseline when its gain is more than two standard errors";

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
        beatsBreaksTies(Labels.dealt("t", 4, "m", 4, "k", 2), Labels.dealt("m", 54, "t", 6));
        beatsBreaksTies(Labels.dealt("g", 3, "h", 3), Labels.dealt("h", 70, "g", 7, "k", 3));
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
        for (List<List<String>> lists : Labels.emptyPairs()) {
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
        Expect.inputUnchanged("beatsBaseline", train, List.of("b", "c", "a", "b"));
        Expect.inputUnchanged("beatsBaseline", test, List.of("c", "b", "a"));
        boolean first = MajorityBaseline.beatsBaseline(0.9, Labels.fixed("b", "c", "b"), Labels.fixed("c", "d", "a"));
        Expect.differ(
                "beatsBaseline answers different accuracies differently",
                first,
                MajorityBaseline.beatsBaseline(0.1, Labels.fixed("b"), Labels.fixed("b")));
    }

    private static void beatsIs(double accuracy, List<String> train, List<String> test) {
        List<String> given = Labels.reversed(train);
        List<String> asked = Labels.reversed(test);
        Call call = Call.of("beatsBaseline", accuracy, given, asked);
        boolean expected = beats(accuracy, Labels.share(Labels.majority(train), test), test);
        Expect.equal(BEATS, call, MajorityBaseline.beatsBaseline(accuracy, given, asked), expected);
    }

    /** A model half-way between two majorities; the student's own baseline may have taken another of them. */
    private static void beatsBreaksTies(List<String> train, List<String> test) {
        try {
            beatsSomeMajority(train, test);
        } catch (RuntimeException thrown) {
            Inherited.unlessThrownBy(() -> MajorityBaseline.baseline(Labels.of(train), Labels.of(test)), thrown);
        }
    }

    private static void beatsSomeMajority(List<String> train, List<String> test) {
        Call call = Call.of("beatsBaseline", 0.5, train, test);
        boolean expected = beats(0.5, Labels.share(Labels.majority(train), test), test);
        boolean actual = MajorityBaseline.beatsBaseline(0.5, Labels.of(train), Labels.of(test));
        if (actual != expected) {
            double own = MajorityBaseline.baseline(Labels.of(train), Labels.of(test));
            Expect.holds(
                    BEATS,
                    call,
                    actual == beats(0.5, own, test),
                    () -> "returned " + actual + ", expected " + expected);
        }
    }

    private static boolean beats(double accuracy, double p, List<String> test) {
        return accuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
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
}
