package grader.reports;

import grader.engine.portrait.Portrait;
import grader.engine.portrait.Portrait.Baselines;
import grader.engine.portrait.Portrait.Coins;
import grader.engine.portrait.Portrait.DataSet;
import grader.engine.portrait.Portrait.Descent;
import grader.engine.portrait.Portrait.Direction;
import grader.engine.portrait.Portrait.Directions;
import grader.engine.portrait.Portrait.Moment;
import grader.engine.portrait.Portrait.Run;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckResult.CodeLine;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Excerpt;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Scorecards with portraits, of code that is right, almost right, or as odd as code can be. */
final class PortraitsFixture {

    private PortraitsFixture() {}

    /** Every portrait, all of it right. */
    static Scorecard right() {
        return card(directions(0.6), descent(1, 300, -1), coins(2000, 56, OptionalDouble.of(0.028)), baselines(0.673));
    }

    /** Every portrait, something wrong in each. */
    static Scorecard wrong() {
        return card(directions(0.3), descent(2, 7, 4), coins(1990, 900, OptionalDouble.of(0.5)), baselines(0.3));
    }

    /** The value wherever a number of the student's can be. */
    static Scorecard odd(double value) {
        return card(directions(value), descent(value, 301, 0), coins(3, 0, OptionalDouble.of(value)), baselines(value));
    }

    /** Whatever can be empty is. */
    static Scorecard nothing() {
        List<Run> runs = List.of(new Run("1.0", 300, 0, -1, List.of(new Moment(0, OptionalDouble.empty(), 6))));
        return card(new Descent(runs), coins(0, 0, OptionalDouble.empty()));
    }

    static Scorecard excerpt(String text) {
        CheckResult check = new CheckResult(
                "id",
                "dot",
                "Adds up",
                CheckStatus.ERROR,
                5,
                "It threw.",
                "Look at the line.",
                Optional.empty(),
                Optional.of(new CodeLine("Cosine.java", 9)),
                Optional.of(new Excerpt(8, List.of("\tint before;", text, "}"), 9)),
                Optional.empty());
        return new Scorecard(
                "ada",
                CardsFixture.DIGEST,
                List.of(),
                List.of(new ExerciseResult("cosine", "Cosine", ExerciseStatus.FAILED, List.of(), List.of(check))));
    }

    static Scorecard labelled(String text) {
        return card(new Baselines(List.of(new DataSet(text, text, 45, 0.2, 0.3))));
    }

    private static Scorecard card(Portrait... portraits) {
        List<ExerciseResult> exercises = new ArrayList<>();
        for (Portrait portrait : portraits) {
            exercises.add(new ExerciseResult(
                    "e" + exercises.size(),
                    "Exercise",
                    ExerciseStatus.PASSED,
                    List.of(),
                    List.of(),
                    Optional.of(portrait)));
        }
        return new Scorecard("ada", CardsFixture.DIGEST, List.of(), exercises);
    }

    private static Directions directions(double last) {
        return new Directions(
                List.of(new Direction(0, 5, 0, 0), new Direction(2, 0, 1, 1), new Direction(3, 4, last, 0.6)));
    }

    /** @param factor between the right losses and the student's */
    private static Descent descent(double factor, int printed, int apart) {
        List<Run> runs = new ArrayList<>();
        for (double decades : new double[] {0, -3, 130}) {
            List<Moment> moments = new ArrayList<>();
            for (int updates : new int[] {0, 1, 3, 10, 30, 100, 300}) {
                double right = 6 * StrictMath.pow(10, decades * updates / 300);
                boolean there = updates <= printed;
                moments.add(
                        new Moment(updates, there ? OptionalDouble.of(factor * right) : OptionalDouble.empty(), right));
            }
            runs.add(new Run(decades == 0 ? "0.0001" : decades < 0 ? "0.01" : "1.0", 300, printed, apart, moments));
        }
        return new Descent(runs);
    }

    /** @param tail how many of them have 60 heads */
    private static Coins coins(int given, int tail, OptionalDouble share) {
        List<Integer> histogram = new ArrayList<>(Collections.nCopies(101, 0));
        histogram.set(60, tail);
        IntStream.range(0, given - tail).forEach(i -> histogram.set(45 + i % 9, histogram.get(45 + i % 9) + 1));
        return new Coins(2000, 100, given, histogram, 60, share);
    }

    private static Baselines baselines(double titanic) {
        return new Baselines(List.of(
                new DataSet("iris", "virginica", 45, 0.311, 0.311),
                new DataSet("titanic", "died", 661, titanic, 0.673)));
    }
}
