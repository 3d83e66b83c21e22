package grader.suite.checks;

import grader.protocol.SourceFacts.MethodFacts;
import grader.student.rules.PrintedLosses;
import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Expect;
import grader.suite.Harness;
import grader.suite.Mismatch;
import java.util.Arrays;
import practice.GradientDescent;
import practice.GradientDescent.Behavior;

/** Hidden checks of the gradient as a compass. */
@Exercise(id = "gradient-descent", className = "GradientDescent", title = "Gradient descent")
public class GradientDescentChecks {

    /** Code lines, and statements, that the body of fit may have. */
    public static final int MOST_LINES = 15;

    private static final String FIT_PARAMETERS = "double[],double[],double,int";

    private static final String LOSS = "The loss is the mean of the squared residuals";
    private static final String RULE = "fit updates both weights by the same gradient, exactly as often as it is told";
    private static final String PRINTS = "fit prints the loss of each step, one line a step";
    private static final String BEHAVIOR = "behavior compares the last losses with the loss at the start";

    @Check(
            id = "loss-known-values",
            method = "loss",
            points = 1,
            title = "The loss of a few points",
            hint =
                    "Take two points on paper: how far is each off the line, and what happens before these errors are averaged?")
    public void lossOfFewPoints() {
        Points points = points(new double[] {1, 2, 3}, new double[] {2, 3, 7});
        lossIs(points, 0, 0);
        lossIs(points, 2, 1);
        lossIs(points, -1, 0.5);
        lossIs(points(new double[] {4}, new double[] {-1}), 0.5, 2);
        lossIs(points(new double[] {0, 1}, new double[] {1, 3}), 2, 1);
    }

    @Check(
            id = "loss-many-values",
            method = "loss",
            points = 1,
            title = "The loss of many points",
            hint =
                    "Does every point count, the last one too, and does the result stay the same if every point comes twice?")
    public void lossOfManyPoints() {
        Inputs inputs = new Inputs(21);
        for (int size : new int[] {2, 9, 100, 1_000}) {
            Points points = scattered(inputs, size);
            lossIs(points, 0, 0);
            lossIs(points, 1.5, -4);
            lossIs(points, -20, 300);
        }
    }

    @Check(
            id = "loss-errors",
            method = "loss",
            points = 1,
            title = "loss refuses arrays that are no points",
            hint = "What if there is no point at all, or an x without its y? Check that first.")
    public void lossRefusesNoPoints() {
        for (Points wrong : noPoints()) {
            Call call = Call.of("loss", wrong.x(), wrong.y(), 1.0, 0.0);
            Expect.illegalArgument(refusal("loss"), call, () -> GradientDescent.loss(wrong.x(), wrong.y(), 1, 0));
        }
        Points plain = plain();
        Call call = Call.of("loss", plain.x(), plain.y(), 1.0, 0.0);
        Expect.accepted(accepts("loss"), call, () -> GradientDescent.loss(plain.x(), plain.y(), 1, 0));
    }

    @Check(
            id = "loss-keeps-input",
            method = "loss",
            points = 1,
            title = "loss leaves its points as they were",
            hint = "Where do you keep the residuals? The arrays you were given belong to the caller.")
    public void lossKeepsItsInput() {
        Points points = plain();
        double first = GradientDescent.loss(points.x(), points.y(), 2, 1);
        unchanged("loss", points);
        double second = GradientDescent.loss(points.copy().x(), points.copy().y(), 9, 4);
        Expect.differ("loss answers different weights differently", first, second);
    }

    @Check(
            id = "gradient-slope",
            method = "gradient",
            points = 2,
            title = "The first component is the derivative by w",
            hint =
                    "Nudge w a little: by how much does the loss change? Compare that with your formula, factor by factor.")
    public void gradientBySlope() {
        gradientIs(0, "The first component of the gradient is the derivative of the loss by w");
    }

    @Check(
            id = "gradient-intercept",
            method = "gradient",
            points = 1,
            title = "The second component is the derivative by b",
            hint =
                    "Nudge b a little: by how much does the loss change? Compare that with your formula, factor by factor.")
    public void gradientByIntercept() {
        gradientIs(1, "The second component of the gradient is the derivative of the loss by b");
    }

    @Check(
            id = "gradient-errors",
            method = "gradient",
            points = 1,
            title = "gradient refuses arrays that are no points",
            hint = "What if there is no point at all, or an x without its y? Check that first, as in loss.")
    public void gradientRefusesNoPoints() {
        for (Points wrong : noPoints()) {
            Call call = Call.of("gradient", wrong.x(), wrong.y(), 1.0, 0.0);
            Expect.illegalArgument(
                    refusal("gradient"), call, () -> GradientDescent.gradient(wrong.x(), wrong.y(), 1, 0));
        }
        Points plain = plain();
        Call call = Call.of("gradient", plain.x(), plain.y(), 1.0, 0.0);
        Expect.accepted(accepts("gradient"), call, () -> GradientDescent.gradient(plain.x(), plain.y(), 1, 0));
    }

    @Check(
            id = "gradient-keeps-input",
            method = "gradient",
            points = 1,
            title = "gradient leaves its points as they were",
            hint = "Where do you keep the residuals? The arrays you were given belong to the caller.")
    public void gradientKeepsItsInput() {
        Points points = plain();
        double[] first = GradientDescent.gradient(points.x(), points.y(), 2, 1);
        unchanged("gradient", points);
        double[] second =
                GradientDescent.gradient(points.copy().x(), points.copy().y(), 9, 4);
        Expect.differ("gradient answers different weights differently", first.clone(), second);
    }

    @Check(
            id = "fit-zero-steps",
            method = "fit",
            points = 1,
            title = "Without a step both weights are still 0",
            hint = "Where does the walk start, and how often does your loop run when it is told not to walk at all?")
    public void fitWithoutSteps() {
        Points points = plain();
        Call call = Call.of("fit", points.x(), points.y(), 0.05, 0);
        double[] later = quietFit(plain(), 0.05, 3); // first: nothing of it may be left over
        double[] start = quietFit(points, 0.05, 0);
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
            fitIs(plain(), 0.05, steps);
            fitIs(offCentre(), 0.004, steps);
        }
        Inputs inputs = new Inputs(23);
        fitIs(points(inputs.vector(1, 1, 2), inputs.vector(1, 5, 6)), 0.1, 4);
        fitIs(points(inputs.vector(200, -1, 2), inputs.vector(200, -3, 8)), 0.2, 25);
        fitIs(plain(), 0.2, 200);
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
            prints(plain(), 0.03, steps);
            prints(offCentre(), 0.004, steps);
        }
    }

    @Check(
            id = "fit-keeps-going",
            method = "fit",
            points = 1,
            title = "A diverging run goes on to its last step",
            hint =
                    "What does your loop do when the loss grows? It should walk on, fail nowhere, and return what it has.")
    public void fitGoesOnWhenItDiverges() {
        String property = "A diverging run takes all its steps and returns two weights";
        for (int steps : new int[] {40, 300}) {
            Call call = Call.of("fit", plain().x(), plain().y(), 3.0, steps);
            double[] weights = quietFit(plain(), 3, steps);
            boolean farOff = weights.length == 2 && Arrays.stream(weights).allMatch(GradientDescentChecks::isFarOff);
            Expect.holds(property, farOff, () -> call + " returned " + Arrays.toString(weights));
        }
    }

    @Check(
            id = "fit-prints-diverging",
            method = "fit",
            points = 1,
            title = "A diverging run prints every step too",
            hint = "How many lines does a run print whose loss grows beyond all bounds? One a step, to the very last.")
    public void fitPrintsDivergingLosses() {
        prints(plain(), 2, 30);
        prints(plain(), 3, 200);
    }

    @Check(
            id = "fit-errors",
            method = "fit",
            points = 1,
            title = "fit refuses no points and fewer than 0 steps",
            hint = "Which arguments make no sense? Refuse them even when there is no step to take.")
    public void fitRefusesWrongInput() {
        for (Points wrong : noPoints()) {
            refusesFit(refusal("fit"), wrong, 0);
        }
        refusesFit(refusal("fit"), noPoints()[0], 2);
        refusesFit(refusal("fit"), noPoints()[1], 2);
        refusesFit("fit throws an IllegalArgumentException for a negative number of steps", plain(), -1);
        refusesFit("fit throws an IllegalArgumentException for a negative number of steps", plain(), -100);
        Call call = Call.of("fit", plain().x(), plain().y(), 0.05, 1);
        Expect.accepted(accepts("fit"), call, () -> quietFit(plain(), 0.05, 1));
    }

    @Check(
            id = "fit-keeps-input",
            method = "fit",
            points = 1,
            title = "fit leaves its points as they were",
            hint = "Which arrays does your loop write to? Those you were given belong to the caller.")
    public void fitKeepsItsInput() {
        Points points = plain();
        double[] first = quietFit(points, 0.05, 5);
        unchanged("fit", points);
        Expect.differ("fit answers different rates differently", first.clone(), quietFit(plain(), 0.01, 5));
    }

    @Check(
            id = "behavior-crawls",
            method = "behavior",
            points = 1,
            title = "A run that is still on its way crawls",
            hint = "Compare the last change of the loss with the loss at the start, not with a fixed number.")
    public void behaviorCrawls() {
        behaviorIs(Behavior.CRAWLS);
    }

    @Check(
            id = "behavior-converges",
            method = "behavior",
            points = 1,
            title = "A run that has levelled off converges",
            hint = "Compare the last change of the loss with the loss at the start. What if that loss is 0?")
    public void behaviorConverges() {
        behaviorIs(Behavior.CONVERGES);
    }

    @Check(
            id = "behavior-diverges",
            method = "behavior",
            points = 1,
            title = "A run that ends above its start diverges",
            hint = "Which loss do you compare the last one with? What if the last loss is no number any more?")
    public void behaviorDiverges() {
        behaviorIs(Behavior.DIVERGES);
    }

    @Check(
            id = "behavior-errors",
            method = "behavior",
            points = 1,
            title = "behavior refuses no points and fewer than 1 step",
            hint = "Which runs have no last step to look at? Refuse them, and what fit refuses.")
    public void behaviorRefusesWrongInput() {
        for (Points wrong : noPoints()) {
            refusesBehavior(refusal("behavior"), wrong, 2);
        }
        for (int steps : new int[] {0, -1, -7}) {
            refusesBehavior("behavior throws an IllegalArgumentException for fewer steps than one", plain(), steps);
        }
        Call call = Call.of("behavior", plain().x(), plain().y(), 0.05, 3);
        Expect.accepted(accepts("behavior"), call, () -> quietBehavior(plain(), 0.05, 3));
    }

    @Check(
            id = "behavior-keeps-input",
            method = "behavior",
            points = 1,
            title = "behavior leaves its points as they were",
            hint = "Which arrays does your method write to? Those you were given belong to the caller.")
    public void behaviorKeepsItsInput() {
        Points points = plain();
        Behavior first = quietBehavior(points, 0.05, 330);
        unchanged("behavior", points);
        Expect.differ("behavior answers different runs differently", first, quietBehavior(plain(), 2, 4));
    }

    @Check(
            id = "file-fifteen-lines",
            method = "file",
            points = 1,
            title = "The body of fit has at most fifteen lines",
            hint = "Which lines of fit repeat what loss and gradient already do?")
    public void fitHasFifteenLines() {
        MethodFacts fit = writtenFit();
        boolean fits = fit.codeLines() <= MOST_LINES && fit.statements() <= MOST_LINES;
        Expect.holds(
                "The body of fit has at most 15 code lines and at most 15 statements",
                fits,
                () -> "it has " + fit.codeLines() + " code lines and " + fit.statements() + " statements");
    }

    @Check(
            id = "file-no-libraries",
            method = "file",
            points = 1,
            title = "The file does without libraries",
            hint = "Which type comes from outside java.lang? A plain loop over an array can do its work.")
    public void fileNamesNoLibrary() {
        writtenFit();
        var facts = Harness.current().source("GradientDescent");
        Expect.holds(
                "The file imports nothing and names nothing outside java.lang and itself",
                facts.imports().isEmpty() && facts.foreignNames().isEmpty(),
                () -> "it imports " + facts.imports() + " and names " + facts.foreignNames());
    }

    /** The public fit of the file once it is written; ends the check as not attempted or missing before. */
    private static MethodFacts writtenFit() {
        for (MethodFacts method : Harness.current().source("GradientDescent").methods()) {
            if (method.name().equals("fit") && method.parameters().equals(FIT_PARAMETERS)) {
                if (method.stub()) {
                    throw Harness.current().notAttempted("fit");
                }
                return method;
            }
        }
        quietFit(plain(), 0.05, 1);
        throw new Mismatch("The file holds the method fit itself", "no fit(" + FIT_PARAMETERS + ") in the source");
    }

    private static void lossIs(Points points, double w, double b) {
        Call call = Call.of("loss", points.x(), points.y(), w, b);
        Points given = points.copy();
        double actual = GradientDescent.loss(given.x(), given.y(), w, b);
        Expect.near(LOSS, call, actual, points.loss(w, b), points.lossTerms(w, b));
    }

    private static void gradientIs(int component, String property) {
        Inputs inputs = new Inputs(22);
        gradientIs(component, property, plain(), 0, 0);
        gradientIs(component, property, points(new double[] {3}, new double[] {-2}), 0.5, 4);
        gradientIs(component, property, points(new double[] {-1, 1}, new double[] {-1, 3}), 2, 1);
        for (int size : new int[] {2, 7, 100, 1_000}) {
            gradientIs(component, property, scattered(inputs, size), 0, 0);
            gradientIs(component, property, scattered(inputs, size), -3, 40);
        }
    }

    private static void gradientIs(int component, String property, Points points, double w, double b) {
        Call call = Call.of("gradient", points.x(), points.y(), w, b);
        Points given = points.copy();
        double[] actual = GradientDescent.gradient(given.x(), given.y(), w, b);
        Expect.holds("The gradient has two components", actual.length == 2, () -> call + ": " + actual.length);
        double expected = points.gradient(w, b)[component];
        Expect.near(property, call, actual[component], expected, points.gradientTerms(w, b)[component]);
    }

    private static void fitIs(Points points, double rate, int steps) {
        Call call = Call.of("fit", points.x(), points.y(), rate, steps);
        Descent expected = Descent.of(points, rate, steps);
        Expect.near(RULE, call, quietFit(points.copy(), rate, steps), expected.weights(), expected.terms());
    }

    private static void prints(Points points, double rate, int steps) {
        Call call = Call.of("fit", points.x(), points.y(), rate, steps);
        Points given = points.copy();
        String printed = Harness.current().printedDuring(() -> GradientDescent.fit(given.x(), given.y(), rate, steps));
        double[] losses = Descent.of(points, rate, steps).losses();
        double[] read = PrintedLosses.in(printed);
        Expect.holds(
                PRINTS,
                PrintedLosses.tell(read, losses),
                () -> call + " printed the losses " + Arrays.toString(read) + ", expected " + Arrays.toString(losses));
    }

    private static void behaviorIs(Behavior expected) {
        for (BehaviorRun run : BehaviorRun.values()) {
            if (run.expected == expected) {
                Points points = run.points();
                Call call = Call.of("behavior", points.x(), points.y(), run.rate, run.steps);
                Expect.equal(BEHAVIOR, call, quietBehavior(points, run.rate, run.steps), expected);
            }
        }
    }

    private static void refusesFit(String property, Points wrong, int steps) {
        Call call = Call.of("fit", wrong.x(), wrong.y(), 0.05, steps);
        Expect.illegalArgument(property, call, () -> quietFit(wrong.copy(), 0.05, steps));
    }

    private static void refusesBehavior(String property, Points wrong, int steps) {
        Call call = Call.of("behavior", wrong.x(), wrong.y(), 0.05, steps);
        Expect.illegalArgument(property, call, () -> quietBehavior(wrong.copy(), 0.05, steps));
    }

    /** Calls fit and keeps what it prints off the console of direct runs. */
    private static double[] quietFit(Points points, double rate, int steps) {
        double[][] weights = new double[1][];
        Harness.current().quietly(() -> weights[0] = GradientDescent.fit(points.x(), points.y(), rate, steps));
        return weights[0];
    }

    private static Behavior quietBehavior(Points points, double rate, int steps) {
        Behavior[] behavior = new Behavior[1];
        Harness.current().quietly(() -> behavior[0] = GradientDescent.behavior(points.x(), points.y(), rate, steps));
        return behavior[0];
    }

    private static void unchanged(String method, Points points) {
        String property = method + " leaves what it is given as it was";
        Expect.unchanged(property, points.x(), plain().x());
        Expect.unchanged(property, points.y(), plain().y());
    }

    private static String refusal(String method) {
        return method + " throws an IllegalArgumentException when there are no points or the lengths differ";
    }

    private static String accepts(String method) {
        return method + " accepts plain points";
    }

    /** After the diverging runs above both weights are beyond 1e20, whatever the order of evaluation. */
    private static boolean isFarOff(double weight) {
        return !(Math.abs(weight) < 1e12);
    }

    private static Points[] noPoints() {
        return new Points[] {
            points(new double[0], new double[0]),
            points(new double[] {1, 2}, new double[] {1}),
            points(new double[] {1}, new double[] {1, 2}),
            points(new double[0], new double[] {1}),
            points(new double[] {1}, new double[0])
        };
    }

    /** Not centred, so that an update of one weight shows in the other, and far off any line: its losses stay above 1. */
    static Points plain() {
        return points(new double[] {1, 2, -0.5, 0.5, 1.5}, new double[] {6, 0.5, 2, -3, 9});
    }

    /** All x on one side of 0. */
    static Points offCentre() {
        return points(new double[] {3, 4, 6, 7}, new double[] {-5, 1, -12, -4});
    }

    private static Points scattered(Inputs inputs, int size) {
        return points(inputs.vector(size, -4, 9), inputs.vector(size, -30, 50));
    }

    /** As steep in w as in b, so that every step takes the same part of the way. */
    static Points even() {
        return points(new double[] {1, -1, 1, -1, 1, -1}, new double[] {6, 0.5, 2, -3, 9, 1});
    }

    /** As even, and without noise. */
    static Points line() {
        return points(new double[] {1, -1, 1, -1, 1, -1}, new double[] {3, -1, 3, -1, 3, -1});
    }

    /** Without noise too, and not centred: the line y = 2x − 5. */
    static Points falling() {
        return points(new double[] {1, 2, -0.5, 0.5, 1.5}, new double[] {-3, -1, -6, -4, -2});
    }

    /** Four times as steep in w as in b, and far more off in b: a rate a little too large for w shows late. */
    static Points swinging() {
        return points(new double[] {-2, 2, -2, 2}, new double[] {2, 4, 2, 4});
    }

    private static Points points(double[] x, double[] y) {
        return new Points(x, y);
    }
}
