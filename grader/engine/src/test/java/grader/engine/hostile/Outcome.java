package grader.engine.hostile;

import grader.engine.Kit;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Scorecard;
import java.util.stream.Collectors;

/**
 * How a case ended at one level.
 *
 * @param alone whether the reference graded right after it, on the same worker's slot, is as it was before
 */
record Outcome(HostileCase attack, Scorecard scorecard, boolean alone) {

    /** What the checks of the attacked method ended with. */
    String status() {
        ExerciseResult exercise = Kit.exercise(scorecard, attack.exercise());
        if (exercise.status() == ExerciseStatus.COMPILE_ERROR) {
            return "compile-error";
        }
        return exercise.checks().stream()
                .filter(check -> check.method().equals(attack.method()))
                .map(CheckResult::status)
                .map(status -> status.word())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    String verdict() {
        String status = status();
        if (status.equals("compile-error") || status.equals("forbidden")) {
            return "blocked";
        }
        return status.contains("over-budget") ? "contained" : "graded";
    }

    /** Points of the exercises that were not attacked. */
    int others() {
        return scorecard.score() - Kit.exercise(scorecard, attack.exercise()).score();
    }
}
