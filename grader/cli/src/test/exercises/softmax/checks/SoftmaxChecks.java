package checks;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Expect;
import practice.Softmax;

@Exercise(id = "softmax", className = "Softmax", title = "Softmax")
public class SoftmaxChecks {

    @Check(
            id = "softmax-values",
            method = "softmax",
            points = 6,
            title = "softmax turns scores into probabilities",
            hint = "By what do you divide each power, so that the results add up to 1?")
    public void scoresBecomeProbabilities() {
        softmaxIs(new double[] {0, Math.log(3)}, 0.25, 0.75);
        softmaxIs(new double[] {Math.log(2), Math.log(5), 0}, 0.25, 0.625, 0.125);
        softmaxIs(new double[] {-7}, 1);
    }

    @Check(
            id = "softmax-large-scores",
            method = "softmax",
            points = 5,
            title = "softmax can take large scores",
            hint = "How large may x be before Math.exp(x) is infinite? Do the results change if all scores move together?")
    public void largeScoresDoNotOverflow() {
        softmaxIs(new double[] {2000, 2000 + Math.log(4)}, 0.2, 0.8);
        softmaxIs(new double[] {-3000, -3000}, 0.5, 0.5);
    }

    @Check(
            id = "softmax-empty",
            method = "softmax",
            points = 3,
            title = "softmax refuses no scores",
            hint = "What would the sum be that you divide by?")
    public void noScoresAreRefused() {
        Expect.illegalArgument(
                "softmax refuses no scores with an IllegalArgumentException",
                "softmax([])",
                () -> Softmax.softmax(new double[0]));
        Expect.accepted("softmax accepts a single score", "softmax([1])", () -> Softmax.softmax(new double[] {1}));
    }

    @Check(
            id = "softmax-keeps-input",
            method = "softmax",
            points = 3,
            title = "softmax leaves its scores as they were",
            hint = "In which array do you keep the powers?")
    public void scoresStay() {
        double[] scores = {1, 2, 4};
        double[] result = Softmax.softmax(scores);
        Expect.unchanged("softmax leaves its scores as they were", scores, new double[] {1, 2, 4});
        Expect.differ("softmax answers other scores differently", result, Softmax.softmax(new double[] {4, 2, 1}));
    }

    @Check(
            id = "predict-largest",
            method = "predict",
            points = 4,
            title = "predict picks the largest score",
            hint = "What do you remember of the scores that you have already seen?")
    public void theLargestWins() {
        predictIs(2, 3, 1, 8, 5);
        predictIs(0, -1, -4);
    }

    @Check(
            id = "predict-ties",
            method = "predict",
            points = 4,
            title = "predict picks the first of equal scores",
            hint = "Is an equal score a reason to change your mind?")
    public void theFirstOfEqualsWins() {
        predictIs(1, 2, 6, 6, 6);
        predictIs(0, 5, 5);
    }

    private static void softmaxIs(double[] scores, double... expected) {
        Call call = Call.of("softmax", scores);
        double[] terms = new double[expected.length];
        java.util.Arrays.fill(terms, 1e3);
        Expect.near("softmax turns scores into probabilities", call, Softmax.softmax(scores), expected, terms);
    }

    private static void predictIs(int expected, double... scores) {
        Call call = Call.of("predict", scores);
        Expect.equal("predict picks the first of the largest scores", call, Softmax.predict(scores), expected);
    }
}
