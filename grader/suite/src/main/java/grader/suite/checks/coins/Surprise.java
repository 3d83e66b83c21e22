package grader.suite.checks.coins;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One statistic of head counts and how far out it lies.
 *
 * @param name for instructors, as in {@code batches with 53 heads}
 * @param logTail the bound of {@link Chance#logTail}
 */
record Surprise(String name, double logTail) {

    /** The probability at which a fair coin is called unfair, both sides of one statistic together. */
    static final double ALPHA = 1e-9;

    /** The probability, for one statistic, at which a glance leaves a doubt; that costs a second look and nothing else. */
    private static final double DOUBT = 1e-3;

    boolean isDoubtful() {
        return logTail <= Math.log(DOUBT / 2);
    }

    boolean tooLarge() {
        return logTail <= Math.log(ALPHA / 2);
    }

    /** The farthest out first; a wrong coin surprises in many ways. */
    static String describe(List<Surprise> surprises) {
        return surprises.stream()
                .sorted(Comparator.comparingDouble(Surprise::logTail))
                .limit(3)
                .map(s -> String.format(Locale.ROOT, "%s (chance below 1e%.0f)", s.name, s.logTail / Math.log(10)))
                .collect(Collectors.joining("; ", surprises.size() + " statistics are off: ", ""));
    }

    static List<Surprise> tooLarge(List<Surprise> surprises) {
        return surprises.stream().filter(Surprise::tooLarge).toList();
    }
}
