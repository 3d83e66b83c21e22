package grader.suite.checks.cosine;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.Cosine;

/** Hidden checks of {@code dot}. */
public class DotChecks {

    private static final String DOT = "The dot product adds up the products of all components";

    @Check(
            id = "dot-known-values",
            method = "dot",
            points = 1,
            title = "The dot product of short vectors",
            hint =
                    "Work one small example on paper: which pairs of components meet, and what happens to their products?")
    public void dotOfShortVectors() {
        dotIs(new double[] {1, 2, 0}, new double[] {2, 4, 0});
        dotIs(new double[] {2, 1, 0}, new double[] {3, 1, 4});
        dotIs(new double[] {7}, new double[] {-0.5});
        dotIs(new double[] {3, -4}, new double[] {4, 3});
        dotIs(new double[] {0.5, 0.25, 8}, new double[] {3, -5, 0.75});
        dotIs(new double[] {0, 0, 9}, new double[] {4, 5, -6});
    }

    @Check(
            id = "dot-many-values",
            method = "dot",
            points = 2,
            title = "The dot product of long, tiny and huge vectors",
            hint =
                    "Does every component count, the last one too, whatever its sign and size? Which type holds the sum?")
    public void dotOfManyVectors() {
        Inputs inputs = new Inputs(11);
        for (int length : new int[] {1, 3, 10, 101}) {
            dotIs(inputs.signed(length, 5), inputs.signed(length, 0.3));
        }
        dotIs(inputs.vector(1_000, 0.1, 3), inputs.vector(1_000, 0.1, 3));
        dotIs(inputs.signed(20, 1e-70), inputs.signed(20, 1e-70));
        dotIs(inputs.signed(20, 4e69), inputs.signed(20, 4e69));
        dotIs(inputs.signed(20, 4e69), inputs.signed(20, 1e-70));
    }

    @Check(
            id = "dot-empty",
            method = "dot",
            points = 1,
            title = "The dot product of two empty vectors is 0",
            hint = "What is a sum with nothing to add up?")
    public void dotOfEmptyVectors() {
        Call call = Call.of("dot", new double[0], new double[0]);
        double other = Cosine.dot(new double[] {2, 5}, new double[] {3, 1}); // first: nothing of it may be left over
        Expect.equal(
                "Two empty vectors have the dot product 0", call, Cosine.dot(new double[0], new double[0]) + 0.0, 0.0);
        Expect.differ("Other vectors have other dot products", other, 0.0);
    }

    @Check(
            id = "dot-lengths-differ",
            method = "dot",
            points = 1,
            title = "dot refuses vectors of different lengths",
            hint =
                    "What should your method do before it touches the first component? Try a longer left, then a longer right vector.")
    public void dotRefusesDifferentLengths() {
        String property = "dot throws an IllegalArgumentException when the lengths differ";
        for (double[][] pair : Vectors.differentLengths()) {
            Expect.illegalArgument(property, Call.of("dot", pair[0], pair[1]), () -> Cosine.dot(pair[0], pair[1]));
        }
        double[] a = {1, 2};
        Expect.accepted("dot accepts vectors of equal length", Call.of("dot", a, a), () -> Cosine.dot(a, a.clone()));
    }

    @Check(
            id = "dot-keeps-input",
            method = "dot",
            points = 1,
            title = "dot leaves its vectors as they were",
            hint = "Where do you keep intermediate results? The arrays you were given belong to the caller.")
    public void dotKeepsItsInput() {
        double[] a = {3, -1, 2};
        double[] b = {0.5, 4, -6};
        double first = Cosine.dot(a, b);
        Expect.inputUnchanged("dot", new double[][] {a, b}, new double[][] {{3, -1, 2}, {0.5, 4, -6}});
        Expect.differ(
                "dot answers different vectors differently", first, Cosine.dot(new double[] {8}, new double[] {9}));
    }

    private static void dotIs(double[] a, double[] b) {
        Call call = Call.of("dot", a, b);
        double expected = Vectors.dot(a, b);
        double terms = Vectors.dotTerms(a, b);
        Expect.near(DOT, call, Cosine.dot(a, b), expected, terms);
    }
}
