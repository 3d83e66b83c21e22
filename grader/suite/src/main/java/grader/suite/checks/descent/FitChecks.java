package grader.suite.checks.descent;

import grader.student.rules.PrintedLosses;
import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Harness;
import grader.suite.Inputs;
import java.util.Arrays;
import practice.GradientDescent;

/** Hidden checks of {@code fit}. */
public class FitChecks {

    private static final String RULE = "fit updates both weights by the same gradient, exactly as often as it is told";
    private static final String PRINTS = "fit prints the loss of each step, one line a step";
    private static final String REFUSAL =
            "fit throws an IllegalArgumentException when there are no points or the lengths differ";

    @Check(
            id = "fit-zero-steps",
            method = "fit",
            points = 1,
            title = "Without a step both weights are still 0",
            hint = "Where does the walk start, and how often does your loop run when it is told not to walk at all?")
    public void fitWithoutSteps() {
        Points points = PointSets.plain();
        Call call = Call.of("fit", points.x(), points.y(), 0.05, 0);
        double[] later = Quiet.fit(PointSets.plain(), 0.05, 3); // first: nothing of it may be left over
        double[] start = Quiet.fit(points, 0.05, 0);
        Expect.near("With no steps fit returns the weights it starts at", call, start, new double[2], new double[2]);
        Expect.differ("Steps change the weights", later, start);
    }

    @Check(
            id = "fit-update-rule",
            method = "fit",
            points = 2,
            title = "Each step follows the gradient once",
            hint =
                    "Do one step by hand: which w and b does the gradient see for each of the two new weights? Count the steps.")
    public void fitFollowsTheRule() {
        for (int steps : new int[] {1, 2, 3, 60}) {
            fitIs(PointSets.plain(), 0.05, steps);
            fitIs(PointSets.offCentre(), 0.004, steps);
        }
        Inputs inputs = new Inputs(23);
        fitIs(new Points(inputs.vector(1, 1, 2), inputs.vector(1, 5, 6)), 0.1, 4);
        fitIs(new Points(inputs.vector(200, -1, 2), inputs.vector(200, -3, 8)), 0.2, 25);
        fitIs(PointSets.plain(), 0.2, 200);
    }

    @Check(
            id = "fit-prints-losses",
            method = "fit",
            points = 2,
            title = "fit prints the loss of each step",
            hint =
                    "Count the lines for a run of three steps. Which number ends each line, and is it the loss at that step's weights?")
    public void fitPrintsItsLosses() {
        for (int steps : new int[] {1, 3, 12}) {
            prints(PointSets.plain(), 0.03, steps);
            prints(PointSets.offCentre(), 0.004, steps);
        }
        prints(PointSets.line(), 0.2, 4); // down to 0.08: two decimals are too few, four are enough
    }

    @Check(
            id = "fit-keeps-going",
            method = "fit",
            points = 1,
            title = "A diverging run goes on to its last step",
            hint =
                    "What does your loop do when the loss grows? It should walk on, fail nowhere, and return what it has.")
    public void fitGoesOnWhenItDiverges() {
        goesOn(3, 40);
        goesOn(3, 300);
        goesOn(-3, 40); // uphill: no rate is refused
    }

    private static void goesOn(double rate, int steps) {
        Call call = Call.of("fit", PointSets.plain().x(), PointSets.plain().y(), rate, steps);
        double[] weights = Quiet.fit(PointSets.plain(), rate, steps);
        boolean farOff = weights.length == 2 && Arrays.stream(weights).allMatch(FitChecks::isFarOff);
        Expect.holds(
                "A diverging run takes all its steps and returns two weights",
                call,
                farOff,
                () -> "returned " + Arrays.toString(weights));
    }

    @Check(
            id = "fit-prints-diverging",
            method = "fit",
            points = 1,
            title = "A diverging run prints every step too",
            hint = "How many lines does a run print whose loss grows beyond all bounds? One a step, to the very last.")
    public void fitPrintsDivergingLosses() {
        prints(PointSets.plain(), 2, 30);
        prints(PointSets.plain(), 3, 200);
    }

    @Check(
            id = "fit-errors",
            method = "fit",
            points = 1,
            title = "fit refuses no points and fewer than 0 steps",
            hint = "Which arguments make no sense? Refuse them even when there is no step to take.")
    public void fitRefusesWrongInput() {
        for (Points wrong : PointSets.noPoints()) {
            refuses(REFUSAL, wrong, 0);
        }
        refuses(REFUSAL, PointSets.noPoints()[0], 2);
        refuses(REFUSAL, PointSets.noPoints()[1], 2);
        refuses("fit throws an IllegalArgumentException for a negative number of steps", PointSets.plain(), -1);
        refuses("fit throws an IllegalArgumentException for a negative number of steps", PointSets.plain(), -100);
        Call call = Call.of("fit", PointSets.plain().x(), PointSets.plain().y(), 0.05, 1);
        Expect.accepted("fit accepts plain points", call, () -> Quiet.fit(PointSets.plain(), 0.05, 1));
    }

    @Check(
            id = "fit-keeps-input",
            method = "fit",
            points = 1,
            title = "fit leaves its points as they were",
            hint = "Which arrays does your loop write to? Those you were given belong to the caller.")
    public void fitKeepsItsInput() {
        Points points = PointSets.plain();
        double[] first = Quiet.fit(points, 0.05, 5);
        PointSets.stayPlain("fit", points);
        Expect.differ("fit answers different rates differently", first.clone(), Quiet.fit(PointSets.plain(), 0.01, 5));
    }

    private static void fitIs(Points points, double rate, int steps) {
        Call call = Call.of("fit", points.x(), points.y(), rate, steps);
        Descent expected = Descent.of(points, rate, steps);
        Expect.near(RULE, call, Quiet.fit(points.copy(), rate, steps), expected.weights(), expected.terms());
    }

    private static void prints(Points points, double rate, int steps) {
        Call call = Call.of("fit", points.x(), points.y(), rate, steps);
        Points given = points.copy();
        String printed = Harness.current().printedDuring(() -> GradientDescent.fit(given.x(), given.y(), rate, steps));
        double[] losses = Descent.of(points, rate, steps).losses();
        double[] read = PrintedLosses.in(printed);
        Expect.holds(
                PRINTS,
                call,
                PrintedLosses.tell(read, losses),
                () -> "printed the losses " + Arrays.toString(read) + ", expected " + Arrays.toString(losses));
    }

    private static void refuses(String property, Points wrong, int steps) {
        Call call = Call.of("fit", wrong.x(), wrong.y(), 0.05, steps);
        Expect.illegalArgument(property, call, () -> Quiet.fit(wrong.copy(), 0.05, steps));
    }

    /** After the diverging runs above both weights are beyond 1e20, whatever the order of evaluation. */
    private static boolean isFarOff(double weight) {
        return !(Math.abs(weight) < 1e12);
    }
}
