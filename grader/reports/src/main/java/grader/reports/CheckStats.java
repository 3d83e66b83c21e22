package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a class did in one check.
 *
 * @param exercise title of its exercise
 * @param title what it checks
 * @param results one a submission that was graded
 */
record CheckStats(String exercise, String title, List<CheckResult> results) {

    /** What to teach again comes first: most tried and missed, then least solved, then the order of the course. */
    static List<CheckStats> of(List<Scorecard> cards) {
        Map<String, CheckStats> byId = new LinkedHashMap<>();
        for (var card : cards) {
            for (var exercise : card.exercises()) {
                exercise.checks().forEach(check -> collect(byId, exercise, check));
            }
        }
        return byId.values().stream()
                .sorted(Comparator.comparingLong(CheckStats::missed).reversed().thenComparingLong(CheckStats::solved))
                .toList();
    }

    private static void collect(Map<String, CheckStats> byId, ExerciseResult exercise, CheckResult check) {
        byId.computeIfAbsent(
                        exercise.id() + "/" + check.id(),
                        key -> new CheckStats(exercise.title(), check.title(), new ArrayList<>()))
                .results()
                .add(check);
    }

    long solved() {
        return results.stream()
                .filter(check -> check.status() == CheckStatus.PASSED)
                .count();
    }

    /** Not started, or not run. */
    long open() {
        return results.stream()
                .filter(check -> Words.of(check.status()).tone() == Words.Tone.OPEN)
                .count();
    }

    /** Tried, and not solved. */
    long missed() {
        return results.size() - solved() - open();
    }

    long percent() {
        return Numbers.percent(solved(), results.size());
    }

    /** The title of the mistake recognised most often here, and how often; empty where none was. */
    String mistake() {
        var counts = new TreeMap<String, Long>();
        results.forEach(check -> check.misconception().ifPresent(one -> counts.merge(one.title(), 1L, Long::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> most.getValue() + "\u00a0× " + most.getKey())
                .orElse("");
    }
}
