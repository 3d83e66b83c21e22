package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import grader.words.Attempts;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a submission since the attempt before.
 *
 * @param fixed what passes now and did not before, as {@code Cosine similarity – equal vectors have similarity 1}
 * @param broken what passed before and does not now
 * @param points how many more there are; negative for fewer
 */
public record Changes(List<String> fixed, List<String> broken, int points) {

    private static final int SHOWN = 5;

    public Changes {
        fixed = List.copyOf(fixed);
        broken = List.copyOf(broken);
    }

    /**
     * Holds an earlier {@code scorecard.json} against a scorecard.
     *
     * @throws IncomparableException if the text is not a scorecard of this submission by these checks
     */
    public static Changes since(String earlier, Scorecard now) throws IncomparableException {
        EarlierScorecard before = EarlierScorecard.read(earlier, now);
        List<String> fixed = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int points = 0;
        for (ExerciseResult exercise : now.exercises()) {
            for (CheckResult check : exercise.checks()) {
                boolean passes = check.status() == CheckStatus.PASSED;
                if (passes != before.passed(exercise, check)) {
                    (passes ? fixed : broken).add(exercise.title() + " – " + check.title());
                    points += passes ? check.maxScore() : -check.maxScore();
                }
            }
        }
        return new Changes(fixed, broken, points);
    }

    /** All in one line: {@code 2 fixed, 1 new; 5 points more}. */
    String summary() {
        return Attempts.summary(fixed.size(), broken.size(), points);
    }

    /** The first few of a list, and how many more there are. */
    static List<String> shown(List<String> names) {
        if (names.size() <= SHOWN + 1) {
            return names;
        }
        List<String> shown = new ArrayList<>(names.subList(0, SHOWN));
        shown.add(Attempts.andMore(names.size() - SHOWN));
        return shown;
    }
}
