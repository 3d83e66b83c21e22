package grader.reports;

import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Scorecard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The class page's facts, computed before the template lays them out.
 *
 * @param book all rows
 * @param cards those that were graded
 * @param spread totals
 * @param exercises in the order of the course
 * @param checks what to teach again first
 * @param mistakes the most common first, all of them
 */
record ClassView(
        Gradebook book,
        List<Scorecard> cards,
        Spread spread,
        List<ExerciseStats> exercises,
        List<CheckStats> checks,
        List<MistakeStats> mistakes) {

    /** How many mistakes the page lists. */
    static final int MOST_COMMON = 10;

    static ClassView of(Gradebook book) {
        var cards =
                book.rows().stream().flatMap(row -> row.scorecard().stream()).toList();
        return new ClassView(
                book, cards, Spread.of(cards), ExerciseStats.of(cards), CheckStats.of(cards), MistakeStats.of(cards));
    }

    List<Gradebook.Row> faults() {
        return book.rows().stream().filter(row -> row.scorecard().isEmpty()).toList();
    }

    List<MistakeStats> mostCommon() {
        return mistakes.stream().limit(MOST_COMMON).toList();
    }

    long complete() {
        return cards.stream().filter(card -> card.score() == card.maxScore()).count();
    }

    /** A relative link that can only lead below {@code scorecards/}. */
    static String link(Gradebook.Row row) {
        var name = URLEncoder.encode(row.id(), StandardCharsets.UTF_8).replace("+", "%20");
        return "scorecards/" + name + ".html";
    }
}
