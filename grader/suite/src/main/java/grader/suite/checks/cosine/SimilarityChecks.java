package grader.suite.checks.cosine;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import practice.Cosine;

/** Hidden checks of {@code similarity}. */
public class SimilarityChecks {

    private static final String COSINE = "The similarity is the cosine of the angle between the vectors";

    @Check(
            id = "similarity-known-values",
            method = "similarity",
            points = 2,
            title = "Same, opposite and right-angled directions",
            hint =
                    "Draw two arrows. What should come out when they point the same way, opposite ways, at a right angle?")
    public void similarityOfKnownAngles() {
        similarityIs(new double[] {1, 2, 0}, new double[] {2, 4, 0});
        similarityIs(new double[] {1, 2, 0}, new double[] {0, 0, 3});
        similarityIs(new double[] {2, -1}, new double[] {-6, 3});
        similarityIs(new double[] {1, 0}, new double[] {1, 1});
        similarityIs(new double[] {1, 1, 0}, new double[] {0, -1, 1});
        similarityIs(new double[] {-4}, new double[] {9});
        similarityIs(new double[] {3, 4}, new double[] {4, 3});
    }

    @Check(
            id = "similarity-many-values",
            method = "similarity",
            points = 1,
            title = "Similarity lies between -1 and 1 and is symmetric",
            hint = "Which lengths do you divide by, and does the order of the two vectors matter?")
    public void similarityOfManyVectors() {
        Inputs inputs = new Inputs(13);
        for (int length : new int[] {1, 2, 40, 1_000}) {
            double[] a = inputs.signed(length, 2);
            double[] b = inputs.vector(length, -7, 9);
            similarityIs(a, b);
            similarityIs(b, a);
            similarityIs(a, a.clone());
        }
    }

    @Check(
            id = "similarity-ignores-length",
            method = "similarity",
            points = 1,
            title = "Longer or shorter vectors have the same similarity",
            hint =
                    "A cosine knows directions only. What happens to your result if one vector is doubled, or very tiny?")
    public void similarityIgnoresLength() {
        Inputs inputs = new Inputs(14);
        double[] a = inputs.signed(6, 1);
        double[] b = inputs.signed(6, 1);
        similarityIs(Vectors.scaled(a, 3), b);
        similarityIs(a, Vectors.scaled(b, 0.01));
        similarityIs(Vectors.scaled(a, 4e69), Vectors.scaled(b, 1e-70));
        for (double scale : new double[] {1e6, 4e69, 1e-70}) {
            similarityIs(Vectors.scaled(a, scale), Vectors.scaled(b, scale));
        }
    }

    @Check(
            id = "similarity-zero-vector",
            method = "similarity",
            points = 1,
            title = "similarity refuses a zero vector and empty vectors",
            hint = "Which angle does a vector without a direction have, and what would you divide by?")
    public void similarityRefusesZeroVectors() {
        String property = "similarity throws an IllegalArgumentException when a vector is zero or empty";
        double[] one = {1, 2};
        double[] zero = {0, 0};
        double[][][] pairs = {{zero, one}, {one, zero}, {zero, zero}, {{}, {}}, {{0}, {-3}}};
        for (double[][] pair : pairs) {
            refuses(property, pair);
        }
        acceptsPlainVectors();
    }

    @Check(
            id = "similarity-lengths-differ",
            method = "similarity",
            points = 1,
            title = "similarity refuses vectors of different lengths",
            hint = "Is there an angle between a vector in the plane and one in space? Try both orders.")
    public void similarityRefusesDifferentLengths() {
        for (double[][] pair : Vectors.differentLengths()) {
            refuses("similarity throws an IllegalArgumentException when the lengths differ", pair);
        }
        acceptsPlainVectors();
    }

    @Check(
            id = "similarity-keeps-input",
            method = "similarity",
            points = 1,
            title = "similarity leaves its vectors as they were",
            hint = "Do you scale the vectors to length one? Where does the scaled copy live?")
    public void similarityKeepsItsInput() {
        double[] a = {3, -1, 2};
        double[] b = {0.5, 4, 6};
        double first = Cosine.similarity(a, b);
        Expect.inputUnchanged("similarity", new double[][] {a, b}, new double[][] {{3, -1, 2}, {0.5, 4, 6}});
        Expect.differ(
                "similarity answers different vectors differently",
                first,
                Cosine.similarity(new double[] {8}, new double[] {9}));
    }

    private static void similarityIs(double[] a, double[] b) {
        Call call = Call.of("similarity", a, b);
        double expected = Vectors.similarity(a, b);
        // A cosine is a ratio of at most 1, so the contract's 1e-9 is meant absolutely.
        Expect.within(COSINE, call, Cosine.similarity(a, b), expected, 1e-9);
    }

    private static void refuses(String property, double[][] pair) {
        Call call = Call.of("similarity", pair[0], pair[1]);
        Expect.illegalArgument(property, call, () -> Cosine.similarity(pair[0].clone(), pair[1].clone()));
    }

    private static void acceptsPlainVectors() {
        double[] a = {1, 2};
        double[] b = {3, 1};
        Expect.accepted("similarity accepts plain vectors", Call.of("similarity", a, b), () -> Cosine.similarity(a, b));
    }
}
