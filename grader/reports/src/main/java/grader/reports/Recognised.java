package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mistake in one submission, and the checks that failed for it.
 *
 * @param exercise where it was made
 * @param number counts the mistakes of the exercise from 1
 * @param mistake in the words of the catalogue
 * @param checks one at least, in the order of the suite
 */
record Recognised(ExerciseResult exercise, int number, Mistake mistake, List<CheckResult> checks) {

    /** What explains most points comes first, for {@link java.util.stream.Stream#min}. */
    static final Comparator<Recognised> MOST_POINTS_FIRST =
            Comparator.comparingInt(Recognised::points).reversed();

    /** The mistakes of an exercise, in the order of the checks that they break. */
    static List<Recognised> in(ExerciseResult exercise) {
        Map<String, Recognised> byId = new LinkedHashMap<>();
        for (var check : exercise.checks()) {
            if (check.status() != CheckStatus.PASSED && check.misconception().isPresent()) {
                var mistake = check.misconception().get();
                byId.computeIfAbsent(
                                mistake.id(),
                                id -> new Recognised(exercise, byId.size() + 1, mistake, new ArrayList<>()))
                        .checks()
                        .add(check);
            }
        }
        return List.copyOf(byId.values());
    }

    /** The one of these that explains a check. */
    static Optional<Recognised> of(CheckResult check, List<Recognised> all) {
        return all.stream().filter(one -> one.checks().contains(check)).findFirst();
    }

    /** The check beside which the mistake is explained; the others refer to it. */
    CheckResult first() {
        return checks.get(0);
    }

    /** What it cost. */
    int points() {
        return checks.stream().mapToInt(CheckResult::maxScore).sum();
    }
}
