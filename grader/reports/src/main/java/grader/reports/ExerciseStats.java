package grader.reports;

import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a class did in one exercise.
 *
 * @param id of the exercise
 * @param title as students know it
 * @param results one a submission that was graded
 */
record ExerciseStats(String id, String title, List<ExerciseResult> results) {

    static List<ExerciseStats> of(List<Scorecard> cards) {
        Map<String, List<ExerciseResult>> byId = new LinkedHashMap<>();
        cards.stream()
                .flatMap(card -> card.exercises().stream())
                .forEach(result -> byId.computeIfAbsent(result.id(), id -> new ArrayList<>())
                        .add(result));
        return byId.values().stream()
                .map(results ->
                        new ExerciseStats(results.get(0).id(), results.get(0).title(), List.copyOf(results)))
                .toList();
    }

    Optional<ExerciseResult> in(Scorecard card) {
        return card.exercises().stream()
                .filter(result -> result.id().equals(id))
                .findFirst();
    }

    String average() {
        return Numbers.oneDecimal(
                results.stream().mapToInt(ExerciseResult::score).average().orElse(0));
    }

    int maxScore() {
        return results.stream().mapToInt(ExerciseResult::maxScore).max().orElse(0);
    }

    long percent() {
        long score = results.stream().mapToLong(ExerciseResult::score).sum();
        return Numbers.percent(
                score, results.stream().mapToLong(ExerciseResult::maxScore).sum());
    }

    /** Submissions by what kind of news they are; the five add up to all. */
    long count(Words.Tone tone) {
        return results.stream()
                .filter(result -> Words.of(result.status()).tone() == tone)
                .count();
    }
}
