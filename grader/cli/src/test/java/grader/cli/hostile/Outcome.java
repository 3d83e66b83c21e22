package grader.cli.hostile;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Gradebook.Row;
import grader.engine.scorecard.Scorecard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a case ended at one level.
 *
 * @param alone whether the reference graded right after it, on the same worker's slot, is as it was before
 */
record Outcome(HostileCase attack, Row row, boolean alone) {

    Scorecard scorecard() {
        return row.scorecard().orElseThrow();
    }

    /** What the checks of the attacked method ended with, or the exercise as a whole. */
    String status() {
        if (attack.exercise().equals(HostileCase.EVERYTHING)) {
            return joined(scorecard().exercises().stream()
                    .map(ExerciseResult::status)
                    .map(status -> status == ExerciseStatus.ERROR ? "unreadable" : status.word()));
        }
        ExerciseResult exercise = Bench.exercise(scorecard(), attack.exercise());
        return switch (exercise.status()) {
            case COMPILE_ERROR -> ranOut(exercise) ? "compile-limit" : "compile-error";
            case ERROR -> "unreadable";
            default ->
                joined(exercise.checks().stream()
                        .filter(check -> check.method().equals(attack.method()))
                        .map(CheckResult::status)
                        .map(status -> status.word()));
        };
    }

    private static boolean ranOver(ExerciseResult exercise) {
        return exercise.checks().stream().anyMatch(check -> check.status() == CheckStatus.OVER_BUDGET);
    }

    private static boolean ranOut(ExerciseResult exercise) {
        return exercise.messages().stream().anyMatch(message -> message.contains(" took the compiler more time"));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining("+"));
    }

    String verdict() {
        String status = status();
        if (List.of("compile-error", "forbidden", "unreadable").contains(status)) {
            return "blocked";
        }
        boolean stopped = attack.exercise().equals(HostileCase.EVERYTHING)
                ? scorecard().exercises().stream().anyMatch(Outcome::ranOver)
                : status.contains("over-budget") || status.equals("compile-limit");
        return stopped ? "contained" : "graded";
    }

    /** Whether every point of the exercises that were not attacked was earned. */
    boolean othersAreWhole() {
        return attack.exercise().equals(HostileCase.EVERYTHING)
                || scorecard().exercises().stream()
                        .filter(exercise -> !exercise.id().equals(attack.exercise()))
                        .allMatch(exercise -> exercise.status() == ExerciseStatus.PASSED);
    }

    /** Whether students read what the case says that they must. */
    boolean saysWhatItMust() {
        String text = scorecard().toString();
        return attack.says().stream().allMatch(text::contains);
    }
}
