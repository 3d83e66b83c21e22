package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Scorecard;
import grader.words.CardText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one change can be worth: a mistake to mend, a method to write or to put right, or what keeps a file from being graded.
 *
 * @param what to change, as {@code Coin simulation – histogram}
 * @param points that it can bring
 */
record Gain(String what, int points) {

    /** The change worth most, the first of several in the order of the course; empty where nothing is left. */
    static Optional<Gain> most(Scorecard card) {
        // max would take the last of several
        return card.exercises().stream()
                .flatMap(exercise -> of(exercise).stream())
                .filter(gain -> gain.points() > 0)
                .min(Comparator.comparingInt(Gain::points).reversed());
    }

    /** In one line. */
    String sentence() {
        return CardText.mostToGain(what, points);
    }

    private static List<Gain> of(ExerciseResult exercise) {
        if (isBlocked(exercise.status())) {
            int open = exercise.maxScore() - exercise.score();
            return List.of(new Gain(
                    exercise.title() + " – " + Words.of(exercise.status()).word(), open));
        }
        Map<String, Integer> methods = new LinkedHashMap<>();
        for (CheckResult check : exercise.checks()) {
            if (check.status() != CheckStatus.PASSED && check.misconception().isEmpty()) {
                methods.merge(name(check), check.maxScore(), Integer::sum);
            }
        }
        List<Gain> gains = new ArrayList<>();
        Recognised.in(exercise)
                .forEach(one -> gains.add(
                        new Gain(exercise.title() + " – " + one.mistake().title(), one.points())));
        methods.forEach((method, points) -> gains.add(new Gain(exercise.title() + " – " + method, points)));
        return gains;
    }

    /** A rule about the source has a title and no method. */
    private static String name(CheckResult check) {
        return check.method().equals("file") ? check.title() : check.method();
    }

    private static boolean isBlocked(ExerciseStatus status) {
        return status == ExerciseStatus.COMPILE_ERROR
                || status == ExerciseStatus.FORBIDDEN
                || status == ExerciseStatus.ERROR;
    }
}
