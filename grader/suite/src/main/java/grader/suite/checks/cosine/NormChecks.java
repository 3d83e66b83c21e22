package grader.suite.checks.cosine;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.Cosine;

/** Hidden checks of {@code norm}. */
public class NormChecks {

    private static final String NORM = "The norm is the Euclidean length";

    @Check(
            id = "norm-known-values",
            method = "norm",
            points = 2,
            title = "The norm of short vectors",
            hint =
                    "Think of Pythagoras: how long is the diagonal of a rectangle, and what is the length of a negative number?")
    public void normOfShortVectors() {
        normIs(3, 4);
        normIs(-5);
        normIs(1, -2, 2);
        normIs(0.5, 0.5, 0.5, 0.5);
        normIs(1, 1);
        normIs(0, -7, 0);
    }

    @Check(
            id = "norm-many-values",
            method = "norm",
            points = 1,
            title = "The norm of long, tiny and huge vectors",
            hint = "Does every component count, the last one too? Which type holds the sum, and do you round anywhere?")
    public void normOfManyVectors() {
        Inputs inputs = new Inputs(12);
        for (int length : new int[] {2, 50, 1_000}) {
            normIs(inputs.signed(length, 3));
        }
        normIs(inputs.signed(30, 1e-70));
        normIs(inputs.signed(30, 4e69));
        normIs(1e70, 1e-70);
    }

    @Check(
            id = "norm-zero",
            method = "norm",
            points = 1,
            title = "An empty vector and a zero vector have norm 0",
            hint = "What length has an arrow that goes nowhere?")
    public void normOfZero() {
        String property = "A vector that is empty or all zeros has norm 0";
        for (double[] zero : new double[][] {{}, {0}, {0, 0, 0}, new double[500]}) {
            Call call = Call.of("norm", zero);
            Expect.equal(property, call, Cosine.norm(zero) + 0.0, 0.0);
        }
        Expect.differ("Other vectors have other norms", Cosine.norm(new double[] {0, 2}), 0.0);
    }

    @Check(
            id = "norm-keeps-input",
            method = "norm",
            points = 1,
            title = "norm leaves its vector as it was",
            hint = "Where do you keep the squares? The array you were given belongs to the caller.")
    public void normKeepsItsInput() {
        double[] a = {3, -1, 2};
        double first = Cosine.norm(a);
        Expect.inputUnchanged("norm", a, new double[] {3, -1, 2});
        Expect.differ("norm answers different vectors differently", first, Cosine.norm(new double[] {80}));
    }

    private static void normIs(double... a) {
        Call call = Call.of("norm", a);
        double expected = Vectors.norm(a);
        Expect.near(NORM, call, Cosine.norm(a), expected, expected);
    }
}
