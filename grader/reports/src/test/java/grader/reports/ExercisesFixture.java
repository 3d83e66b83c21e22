package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results of the four exercises, made up: so many checks passed, the rest ended in one way. */
final class ExercisesFixture {

    private ExercisesFixture() {}

    static ExerciseResult cosine(int passed, int of) {
        return graded("cosine", "Cosine similarity", passed, of, cosineChecks(passed, CheckStatus.FAILED));
    }

    static ExerciseResult descent(int passed, int of) {
        return graded("gradient-descent", "Gradient descent", passed, of, descentChecks(passed, CheckStatus.FAILED));
    }

    static ExerciseResult coins(int passed, int of) {
        return graded("coin-simulation", "Coin simulation", passed, of, coinChecks(passed, CheckStatus.ERROR));
    }

    static ExerciseResult majority(int passed, int of) {
        return graded("majority-baseline", "Majority baseline", passed, of, majorityChecks(passed, CheckStatus.FAILED));
    }

    private static ExerciseResult graded(String id, String title, int passed, int of, List<CheckResult> checks) {
        var status =
                passed == of ? ExerciseStatus.PASSED : passed == 0 ? ExerciseStatus.FAILED : ExerciseStatus.PARTIAL;
        return exercise(id, title, status, List.of(), checks);
    }

    static ExerciseResult exercise(
            String id, String title, ExerciseStatus status, List<String> messages, List<CheckResult> checks) {
        return new ExerciseResult(id, title, status, messages, checks);
    }

    static List<CheckResult> cosineChecks(int passed, CheckStatus rest) {
        return checks(
                "Cosine.java",
                passed,
                rest,
                List.of(
                        "dot-known:dot:Adds up the products of the components:4",
                        "dot-lengths:dot:Refuses vectors of different lengths:3",
                        "norm-known:norm:Measures the Euclidean length:4",
                        "similarity-range:similarity:Stays between −1 and 1 for long vectors:4",
                        "similarity-zero:similarity:Refuses a vector without a direction:3",
                        "nearest-order:nearest:Lists the most similar vector first:4",
                        "nearest-ties:nearest:Breaks ties by the lower index:3"));
    }

    static List<CheckResult> descentChecks(int passed, CheckStatus rest) {
        return checks(
                "GradientDescent.java",
                passed,
                rest,
                List.of(
                        "loss-known:loss:Is the mean of the squared errors:4",
                        "gradient-known:gradient:Is the slope of the loss in both weights:5",
                        "fit-steps:fit:Takes exactly the steps that it was asked for:4",
                        "fit-prints:fit:Prints the loss of each step:4",
                        "fit-together:fit:Moves both weights by the same gradient:4",
                        "behavior-three:behavior:Tells crawling, converging and diverging apart:4"));
    }

    static List<CheckResult> coinChecks(int passed, CheckStatus rest) {
        return checks(
                "CoinSimulation.java",
                passed,
                rest,
                List.of(
                        "counts-fair:headCounts:Flips a fair coin:5",
                        "counts-source:headCounts:Takes all randomness from the generator:4",
                        "histogram-length:histogram:Has a place for every count, from 0 to all:4",
                        "mean-known:mean:Is the arithmetic mean:4",
                        "deviation-known:standardDeviation:Divides by n:4",
                        "share-border:shareAtLeast:Counts the threshold itself:4"));
    }

    static List<CheckResult> majorityChecks(int passed, CheckStatus rest) {
        return checks(
                "MajorityBaseline.java",
                passed,
                rest,
                List.of(
                        "majority-known:majorityClass:Finds the most frequent label:4",
                        "majority-ties:majorityClass:Breaks ties in natural order:4",
                        "accuracy-equal:accuracy:Compares labels as strings:4",
                        "baseline-train:baseline:Learns the majority from the training labels only:5",
                        "beats-noise:beatsBaseline:Takes a gain within two standard errors for noise:4",
                        "beats-range:beatsBaseline:Refuses an accuracy outside 0 to 1:4"));
    }

    private static List<CheckResult> checks(String file, int passed, CheckStatus rest, List<String> lines) {
        var checks = new ArrayList<CheckResult>();
        for (var line : lines) {
            var cell = line.split(":");
            var status = checks.size() < passed ? CheckStatus.PASSED : rest;
            checks.add(check(file, cell, status));
        }
        return checks;
    }

    private static CheckResult check(String file, String[] cell, CheckStatus status) {
        boolean tried = status == CheckStatus.FAILED || status == CheckStatus.ERROR;
        return new CheckResult(
                cell[0],
                cell[1],
                cell[2],
                status,
                Integer.parseInt(cell[3]),
                message(cell[1], status),
                tried
                        ? "Work the smallest case out on paper: what should " + cell[1]
                                + " give, and which line decides it?"
                        : "",
                status == CheckStatus.FAILED
                        ? Optional.of(mistake(cell[1] + "-mixed-up", "Mixes up the parts of " + cell[1]))
                        : Optional.empty(),
                status == CheckStatus.ERROR ? Optional.of(new CodeLine(file, 14)) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Mistake mistake(String id, String title) {
        return new Mistake(
                id,
                title,
                "One part of the formula stands where another belongs, so the answer is right only where the two are equal. "
                        + "Write the formula down, and say for each part which line computes it.",
                List.of(
                        "Which part of the formula does each of your lines compute?",
                        "Try numbers that differ: with 2 and 3, a swap shows.",
                        "2 · 10 + 3 · 1 = 23, but 3 · 10 + 2 · 1 = 32."));
    }

    private static String message(String method, CheckStatus status) {
        return switch (status) {
            case PASSED -> "";
            case FAILED ->
                "The answer of " + method
                        + " is not the one that the formula gives: it is off by more than rounding can explain.";
            case ERROR -> method + " threw an ArrayIndexOutOfBoundsException.";
            case NOT_ATTEMPTED -> method + " is still a stub.";
            default -> "Not run: the exercise cannot be graded as a whole.";
        };
    }
}
