package grader.suite.checks.descent;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.GradientDescent;

/** Hidden checks of {@code loss}. */
public class LossChecks {

    private static final String LOSS = "The loss is the mean of the squared residuals";

    @Check(
            id = "loss-known-values",
            method = "loss",
            points = 1,
            title = "The loss of a few points",
            hint =
                    "Take two points on paper: how far is each off the line, and what happens before these errors are averaged?")
    public void lossOfFewPoints() {
        Points points = new Points(new double[] {1, 2, 3}, new double[] {2, 3, 7});
        lossIs(points, 0, 0);
        lossIs(points, 2, 1);
        lossIs(points, -1, 0.5);
        lossIs(new Points(new double[] {4}, new double[] {-1}), 0.5, 2);
        lossIs(new Points(new double[] {0, 1}, new double[] {1, 3}), 2, 1);
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
            Points points = PointSets.scattered(inputs, size);
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
        for (Points wrong : PointSets.noPoints()) {
            Call call = Call.of("loss", wrong.x(), wrong.y(), 1.0, 0.0);
            Expect.illegalArgument(
                    "loss throws an IllegalArgumentException when there are no points or the lengths differ",
                    call,
                    () -> GradientDescent.loss(wrong.x(), wrong.y(), 1, 0));
        }
        Points plain = PointSets.plain();
        Call call = Call.of("loss", plain.x(), plain.y(), 1.0, 0.0);
        Expect.accepted("loss accepts plain points", call, () -> GradientDescent.loss(plain.x(), plain.y(), 1, 0));
    }

    @Check(
            id = "loss-keeps-input",
            method = "loss",
            points = 1,
            title = "loss leaves its points as they were",
            hint = "Where do you keep the residuals? The arrays you were given belong to the caller.")
    public void lossKeepsItsInput() {
        Points points = PointSets.plain();
        double first = GradientDescent.loss(points.x(), points.y(), 2, 1);
        PointSets.stayPlain("loss", points);
        double second = GradientDescent.loss(points.copy().x(), points.copy().y(), 9, 4);
        Expect.differ("loss answers different weights differently", first, second);
    }

    private static void lossIs(Points points, double w, double b) {
        Call call = Call.of("loss", points.x(), points.y(), w, b);
        Points given = points.copy();
        double actual = GradientDescent.loss(given.x(), given.y(), w, b);
        Expect.near(LOSS, call, actual, points.loss(w, b), points.lossTerms(w, b));
    }
}
