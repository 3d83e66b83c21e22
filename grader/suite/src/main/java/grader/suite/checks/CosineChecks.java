package grader.suite.checks;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Expect;
import java.util.Arrays;
import practice.Cosine;

/** Hidden checks of vectors as data. */
@Exercise(id = "cosine", className = "Cosine", title = "Cosine similarity")
public class CosineChecks {

    private static final String DOT = "The dot product adds up the products of all components";
    private static final String NORM = "The norm is the Euclidean length";
    private static final String COSINE = "The similarity is the cosine of the angle between the vectors";
    private static final String ORDER = "The nearest vectors are those most similar to the query, most similar first";

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
        for (double[][] pair : differentLengths()) {
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
        unchanged("dot", new double[][] {a, b}, new double[][] {{3, -1, 2}, {0.5, 4, -6}});
        Expect.differ(
                "dot answers different vectors differently", first, Cosine.dot(new double[] {8}, new double[] {9}));
    }

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
        unchanged("norm", a, new double[] {3, -1, 2});
        Expect.differ("norm answers different vectors differently", first, Cosine.norm(new double[] {80}));
    }

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
        for (double[][] pair : differentLengths()) {
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
        unchanged("similarity", new double[][] {a, b}, new double[][] {{3, -1, 2}, {0.5, 4, 6}});
        Expect.differ(
                "similarity answers different vectors differently",
                first,
                Cosine.similarity(new double[] {8}, new double[] {9}));
    }

    @Check(
            id = "nearest-order",
            method = "nearest",
            points = 2,
            title = "The most similar vectors come first",
            hint = "Which number do you sort by, and in which direction? A long vector is not nearer than a short one.")
    public void nearestComesFirst() {
        double[][] corpus = {{10, 10}, {0.1, 0.02}, {-5, 1}, {3, 1}, {0, 100}};
        nearestAre(new double[] {2, 0.1}, corpus, 3);
        nearestAre(new double[] {-1, 3}, corpus, 2);
        nearestAre(new double[] {1}, new double[][] {{-2}, {3}}, 1);
        Inputs inputs = new Inputs(15);
        for (int size : new int[] {6, 40, 150}) {
            double[] query = inputs.signed(8, 1);
            double[][] vectors = distinct(inputs, query, size);
            nearestAre(query, vectors, size / 2);
            nearestAre(query, vectors, size);
        }
    }

    @Check(
            id = "nearest-ties",
            method = "nearest",
            points = 1,
            title = "Of equally similar vectors the lower index comes first",
            hint = "Put the same vector into the corpus twice: which copy comes first, and which one is left out?")
    public void nearestBreaksTies() {
        String property = "Of equally similar vectors the lower index comes first";
        double[][] groups = {{1, 2}, {-3, 1}, {2, 0.5}};
        int[] members = {1, 0, 2, 0, 1, 2, 2, 0, 1, 1, 0, 2, 0, 0, 2, 1, 2, 0, 1, 0, 2, 1};
        for (int k : new int[] {1, 2, 3, 5, 9, 14, members.length}) {
            double[][] corpus =
                    Arrays.stream(members).mapToObj(g -> groups[g].clone()).toArray(double[][]::new);
            Call call = Call.of("nearest", new double[] {1, 1}, corpus, k);
            int[] answer = Cosine.nearest(new double[] {1, 1}, corpus, k);
            Expect.holds(property, lowestFirst(answer, members), () -> call + " returned " + Arrays.toString(answer));
        }
        dependsOnQuery();
    }

    @Check(
            id = "nearest-k",
            method = "nearest",
            points = 1,
            title = "nearest returns exactly k different indices",
            hint = "How long is your answer for the smallest and for the largest k that makes sense?")
    public void nearestReturnsExactlyK() {
        String property = "nearest returns k different indices of the corpus";
        double[][] corpus = {{1, 2}, {5, -3}, {-2, 2}, {4, 4.5}};
        for (int k = 0; k <= corpus.length; k++) {
            int[] answer = Cosine.nearest(new double[] {3, 1}, Vectors.copy(corpus), k);
            String detail = "k = " + k + " of 4 gave " + Arrays.toString(answer);
            boolean right = answer.length == k
                    && Arrays.stream(answer)
                                    .distinct()
                                    .filter(i -> i >= 0 && i < 4)
                                    .count()
                            == k;
            Expect.holds(property, right, () -> detail);
        }
        Call call = Call.of("nearest", new double[] {3, 1}, new double[0][], 0);
        Expect.equal(property, call, Cosine.nearest(new double[] {3, 1}, new double[0][], 0), new int[0]);
    }

    @Check(
            id = "nearest-k-range",
            method = "nearest",
            points = 1,
            title = "nearest refuses a k that the corpus cannot serve",
            hint = "Which values of k make no sense for a corpus of that size? Check them before you start.")
    public void nearestRefusesImpossibleK() {
        String property = "nearest throws an IllegalArgumentException when k is out of range";
        double[][] corpus = {{1, 2}, {5, -3}};
        for (int k : new int[] {3, 100, -1, -5}) {
            refusesNearest(property, new double[] {1, 1}, corpus, k);
        }
        acceptsPlainCorpus();
    }

    @Check(
            id = "nearest-bad-vectors",
            method = "nearest",
            points = 1,
            title = "nearest refuses vectors that similarity refuses",
            hint = "What does similarity do with such a vector, and does nearest let that through?")
    public void nearestRefusesBadVectors() {
        String property = "nearest throws an IllegalArgumentException where similarity does";
        refusesNearest(property, new double[] {0, 0}, new double[][] {{1, 2}, {5, -3}}, 1);
        refusesNearest(property, new double[] {1, 1}, new double[][] {{1, 2}, {5, -3}, {0, 0}}, 1);
        refusesNearest(property, new double[] {1, 1}, new double[][] {{0, 0}, {5, -3}}, 2);
        refusesNearest(property, new double[] {1, 1}, new double[][] {{1, 2}, {5, -3, 2}}, 1);
        refusesNearest(property, new double[] {1, 1}, new double[][] {{4}, {1, 2}}, 2);
        acceptsPlainCorpus();
    }

    @Check(
            id = "nearest-keeps-input",
            method = "nearest",
            points = 1,
            title = "nearest leaves query and corpus as they were",
            hint = "What do you sort: the vectors of the caller, or something of your own?")
    public void nearestKeepsItsInput() {
        double[] query = {3, 1};
        double[][] corpus = {{-1, 2}, {5, -3}, {4, 2}, {4, 2}};
        double[][] rows = corpus.clone();
        Cosine.nearest(query, corpus, 3);
        unchanged("nearest", query, new double[] {3, 1});
        unchanged("nearest", corpus, new double[][] {{-1, 2}, {5, -3}, {4, 2}, {4, 2}});
        unchanged("nearest", rows, new double[][] {{-1, 2}, {5, -3}, {4, 2}, {4, 2}});
        dependsOnQuery();
    }

    private static void dotIs(double[] a, double[] b) {
        Call call = Call.of("dot", a, b);
        double expected = Vectors.dot(a, b);
        double terms = Vectors.dotTerms(a, b);
        Expect.near(DOT, call, Cosine.dot(a, b), expected, terms);
    }

    private static void normIs(double... a) {
        Call call = Call.of("norm", a);
        double expected = Vectors.norm(a);
        Expect.near(NORM, call, Cosine.norm(a), expected, expected);
    }

    private static void similarityIs(double[] a, double[] b) {
        Call call = Call.of("similarity", a, b);
        double expected = Vectors.similarity(a, b);
        // A cosine is a ratio of at most 1, so the contract's 1e-9 is meant absolutely.
        Expect.within(COSINE, call, Cosine.similarity(a, b), expected, 1e-9);
    }

    private static void nearestAre(double[] query, double[][] corpus, int k) {
        Call call = Call.of("nearest", query, corpus, k);
        int[] expected = Vectors.nearest(query, corpus, k);
        Expect.equal(ORDER, call, Cosine.nearest(query.clone(), Vectors.copy(corpus), k), expected);
    }

    private static void refuses(String property, double[][] pair) {
        Call call = Call.of("similarity", pair[0], pair[1]);
        Expect.illegalArgument(property, call, () -> Cosine.similarity(pair[0].clone(), pair[1].clone()));
    }

    private static void refusesNearest(String property, double[] query, double[][] corpus, int k) {
        Call call = Call.of("nearest", query, corpus, k);
        Expect.illegalArgument(property, call, () -> Cosine.nearest(query.clone(), Vectors.copy(corpus), k));
    }

    private static void acceptsPlainVectors() {
        double[] a = {1, 2};
        double[] b = {3, 1};
        Expect.accepted("similarity accepts plain vectors", Call.of("similarity", a, b), () -> Cosine.similarity(a, b));
    }

    private static void acceptsPlainCorpus() {
        double[] query = {1, 1};
        double[][] corpus = {{1, 2}, {5, -3}};
        Call call = Call.of("nearest", query, corpus, 1);
        Expect.accepted("nearest accepts plain vectors", call, () -> Cosine.nearest(query, corpus, 1));
    }

    private static double[][][] differentLengths() {
        return new double[][][] {{{1, 2}, {1, 2, 3}}, {{1, 2, 3}, {1, 2}}, {{}, {4}}, {{4}, {}}, {{1, 2}, {1, 2, 0}}};
    }

    /** No two of the similarities to the query are closer than 1e-5. */
    private static double[][] distinct(Inputs inputs, double[] query, int size) {
        double[][] vectors = new double[size][];
        double[] taken = new double[size];
        for (int n = 0; n < size; ) {
            double[] vector = Vectors.scaled(inputs.signed(query.length, 1), Math.pow(10, inputs.below(7) - 3));
            double similarity = Vectors.similarity(query, vector);
            if (Arrays.stream(taken, 0, n).noneMatch(other -> Math.abs(other - similarity) < 1e-5)) {
                taken[n] = similarity;
                vectors[n++] = vector;
            }
        }
        return vectors;
    }

    /** Whatever the order of the groups: each group's indices are its lowest, in rising order. */
    private static boolean lowestFirst(int[] answer, int[] members) {
        int[] next = new int[3];
        for (int index : answer) {
            if (index < 0 || index >= members.length) {
                return false;
            }
            int group = members[index];
            while (next[group] < members.length && members[next[group]] != group) {
                next[group]++;
            }
            if (next[group]++ != index) {
                return false;
            }
        }
        return true;
    }

    private static void dependsOnQuery() {
        double[][] corpus = {{1, 0}, {0, 1}};
        Expect.differ(
                "nearest answers different queries differently",
                Cosine.nearest(new double[] {3, 1}, Vectors.copy(corpus), 1),
                Cosine.nearest(new double[] {1, 3}, Vectors.copy(corpus), 1));
    }

    private static void unchanged(String method, Object now, Object before) {
        Expect.unchanged(method + " leaves what it is given as it was", now, before);
    }
}
