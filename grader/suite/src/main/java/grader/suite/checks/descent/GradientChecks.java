package grader.suite.checks.descent;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.GradientDescent;

/** Hidden checks of {@code gradient}. */
public class GradientChecks {

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
        for (Points wrong : PointSets.noPoints()) {
            Call call = Call.of("gradient", wrong.x(), wrong.y(), 1.0, 0.0);
            Expect.illegalArgument(
                    "gradient throws an IllegalArgumentException when there are no points or the lengths differ",
                    call,
                    () -> GradientDescent.gradient(wrong.x(), wrong.y(), 1, 0));
        }
        Points plain = PointSets.plain();
        Call call = Call.of("gradient", plain.x(), plain.y(), 1.0, 0.0);
        Expect.accepted(
                "gradient accepts plain points", call, () -> GradientDescent.gradient(plain.x(), plain.y(), 1, 0));
    }

    @Check(
            id = "gradient-keeps-input",
            method = "gradient",
            points = 1,
            title = "gradient leaves its points as they were",
            hint = "Where do you keep the residuals? The arrays you were given belong to the caller.")
    public void gradientKeepsItsInput() {
        Points points = PointSets.plain();
        double[] first = GradientDescent.gradient(points.x(), points.y(), 2, 1);
        PointSets.stayPlain("gradient", points);
        double[] second =
                GradientDescent.gradient(points.copy().x(), points.copy().y(), 9, 4);
        Expect.differ("gradient answers different weights differently", first.clone(), second);
    }

    private static void gradientIs(int component, String property) {
        Inputs inputs = new Inputs(22);
        gradientIs(component, property, PointSets.plain(), 0, 0);
        gradientIs(component, property, new Points(new double[] {3}, new double[] {-2}), 0.5, 4);
        gradientIs(component, property, new Points(new double[] {-1, 1}, new double[] {-1, 3}), 2, 1);
        gradientIs(component, property, PointSets.plain().stretched(1e7), 3, -2);
        for (int size : new int[] {2, 7, 100, 1_000}) {
            gradientIs(component, property, PointSets.scattered(inputs, size), 0, 0);
            gradientIs(component, property, PointSets.scattered(inputs, size), -3, 40);
        }
    }

    private static void gradientIs(int component, String property, Points points, double w, double b) {
        Call call = Call.of("gradient", points.x(), points.y(), w, b);
        Points given = points.copy();
        double[] actual = GradientDescent.gradient(given.x(), given.y(), w, b);
        Expect.holds(
                "The gradient has two components",
                call,
                actual.length == 2,
                () -> "returned " + actual.length + " of them");
        double expected = points.gradient(w, b)[component];
        Expect.near(property, call, actual[component], expected, points.gradientTerms(w, b)[component]);
    }
}
