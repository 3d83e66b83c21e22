package grader.worker.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a regular expression may go round without looking at a character: groups that may be empty, each so many times. */
final class Repetitions {

    private static final Pattern COUNT = Pattern.compile("(\\)?)\\{(\\d{1,10})(?:,(\\d{0,10}))?\\}");

    /** What is repeated less often, and is no group, costs nothing to speak of. */
    private static final long FEW = 1_000;

    private static final long MOST = Integer.MAX_VALUE;

    private Repetitions() {}

    /** All counts behind groups, and those beyond a thousand, with each other, as if each group held the one before. */
    static long of(String pattern) {
        long product = 1;
        Matcher counts = COUNT.matcher(pattern);
        while (counts.find()) {
            long count = Math.max(number(counts.group(2)), number(counts.group(3)));
            if (!counts.group(1).isEmpty() || count > FEW) {
                product = Math.min(MOST, product * Math.max(1, Math.min(MOST, count)));
            }
        }
        return product;
    }

    private static long number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
