package grader.engine.scorecard;

import grader.engine.portrait.Portrait;
import java.util.List;
import java.util.Optional;

/**
 * One exercise of one submission.
 *
 * @param id as in {@code gradient-descent}
 * @param title as students know it
 * @param status see {@link ExerciseStatus}
 * @param messages about the exercise as a whole, most important first: compiler errors, notes on files; may be empty
 * @param checks every planned check, in plan order, whether it ran or not
 * @param portrait what the code does with the statement's own inputs, where that was asked for and came about
 */
public record ExerciseResult(
        String id,
        String title,
        ExerciseStatus status,
        List<String> messages,
        List<CheckResult> checks,
        Optional<Portrait> portrait) {

    public ExerciseResult {
        messages = List.copyOf(messages);
        checks = List.copyOf(checks);
    }

    /** Without a portrait. */
    public ExerciseResult(
            String id, String title, ExerciseStatus status, List<String> messages, List<CheckResult> checks) {
        this(id, title, status, messages, checks, Optional.empty());
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
