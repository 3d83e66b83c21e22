package grader.engine.scorecard;

import java.util.List;

/**
 * One exercise of one submission.
 *
 * @param id as in {@code gradient-descent}
 * @param title as students know it
 * @param status see {@link ExerciseStatus}
 * @param messages about the exercise as a whole, most important first: compiler errors, notes on files; may be empty
 * @param checks every planned check, in plan order, whether it ran or not
 */
public record ExerciseResult(
        String id, String title, ExerciseStatus status, List<String> messages, List<CheckResult> checks) {

    public ExerciseResult {
        messages = List.copyOf(messages);
        checks = List.copyOf(checks);
    }

    /** Points earned. */
    public int score() {
        return checks.stream().mapToInt(CheckResult::score).sum();
    }

    /** Points possible. */
    public int maxScore() {
        return checks.stream().mapToInt(CheckResult::maxScore).sum();
    }
}
