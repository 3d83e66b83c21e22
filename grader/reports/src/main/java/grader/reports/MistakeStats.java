package grader.reports;

import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a class made one mistake.
 *
 * @param cases one a submission
 */
record MistakeStats(List<Recognised> cases) {

    /** The most common first, then the most expensive, then by exercise and id. */
    static List<MistakeStats> of(List<Scorecard> cards) {
        Map<String, MistakeStats> byKey = new TreeMap<>();
        cards.stream()
                .flatMap(card -> card.exercises().stream())
                .flatMap(exercise -> Recognised.in(exercise).stream())
                .forEach(one -> byKey.computeIfAbsent(key(one), key -> new MistakeStats(new ArrayList<>()))
                        .cases()
                        .add(one));
        return byKey.values().stream()
                .sorted(Comparator.comparingInt(MistakeStats::students)
                        .thenComparingInt(MistakeStats::points)
                        .reversed())
                .toList();
    }

    private static String key(Recognised one) {
        return one.exercise().id() + "/" + one.mistake().id();
    }

    Mistake mistake() {
        return cases.get(0).mistake();
    }

    /** Its exercise's id. */
    String exercise() {
        return cases.get(0).exercise().id();
    }

    /** Its exercise's title. */
    String exerciseTitle() {
        return cases.get(0).exercise().title();
    }

    int students() {
        return cases.size();
    }

    /** What it cost all of them together. */
    int points() {
        return cases.stream().mapToInt(Recognised::points).sum();
    }
}
