package grader.suite.checks.cosine;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import grader.suite.Inputs;
import java.util.Arrays;
import practice.Cosine;

/** Hidden checks of {@code nearest}. */
public class NearestChecks {

    private static final String ORDER = "The nearest vectors are those most similar to the query, most similar first";

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
        nearestAre(
                new double[] {2, 1}, new double[][] {{1, 0}, {2, 1}, {0, 3}, {-2, -1}}, 4); // the query itself is there
        nearestAre(new double[] {2, 0}, new double[][] {{1, 0.01}, {1, 0.009}}, 2); // 1e-5 apart: no tie
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
            boolean right = answer.length == k && lowestFirst(answer, members);
            Expect.holds(property, call, right, () -> "returned " + Arrays.toString(answer));
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
            Call call = Call.of("nearest", new double[] {3, 1}, corpus, k);
            int[] answer = Cosine.nearest(new double[] {3, 1}, Vectors.copy(corpus), k);
            boolean right = answer.length == k
                    && Arrays.stream(answer)
                                    .distinct()
                                    .filter(i -> i >= 0 && i < 4)
                                    .count()
                            == k;
            Expect.holds(property, call, right, () -> "returned " + Arrays.toString(answer));
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
            refuses(property, new double[] {1, 1}, corpus, k);
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
        refuses(property, new double[] {0, 0}, new double[][] {{1, 2}, {5, -3}}, 1);
        refuses(property, new double[] {1, 1}, new double[][] {{1, 2}, {5, -3}, {0, 0}}, 1);
        refuses(property, new double[] {1, 1}, new double[][] {{0, 0}, {5, -3}}, 2);
        refuses(property, new double[] {1, 1}, new double[][] {{1, 2}, {5, -3, 2}}, 1);
        refuses(property, new double[] {1, 1}, new double[][] {{4}, {1, 2}}, 2);
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
        Expect.inputUnchanged("nearest", query, new double[] {3, 1});
        Expect.inputUnchanged("nearest", corpus, new double[][] {{-1, 2}, {5, -3}, {4, 2}, {4, 2}});
        Expect.inputUnchanged("nearest", rows, new double[][] {{-1, 2}, {5, -3}, {4, 2}, {4, 2}});
        dependsOnQuery();
    }

    private static void nearestAre(double[] query, double[][] corpus, int k) {
        Call call = Call.of("nearest", query, corpus, k);
        int[] expected = Vectors.nearest(query, corpus, k);
        Expect.equal(ORDER, call, Cosine.nearest(query.clone(), Vectors.copy(corpus), k), expected);
    }

    private static void refuses(String property, double[] query, double[][] corpus, int k) {
        Call call = Call.of("nearest", query, corpus, k);
        Expect.illegalArgument(property, call, () -> Cosine.nearest(query.clone(), Vectors.copy(corpus), k));
    }

    private static void acceptsPlainCorpus() {
        double[] query = {1, 1};
        double[][] corpus = {{1, 2}, {5, -3}};
        Call call = Call.of("nearest", query, corpus, 1);
        Expect.accepted("nearest accepts plain vectors", call, () -> Cosine.nearest(query, corpus, 1));
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
}
