package grader.suite.checks;

import java.util.List;

/**
 * One statistic of head counts and how far out it lies.
 *
 * @param name for instructors, as in {@code batches with 53 heads}
 * @param logTail the bound of {@link Chance#logTail}
 */
record Surprise(String name, double logTail) {

    /** The probability at which a fair coin is called unfair, both sides of one statistic together. */
    static final double ALPHA = 1e-9;

    boolean tooLarge() {
        return logTail <= Math.log(ALPHA / 2);
    }

    static List<Surprise> tooLarge(List<Surprise> surprises) {
        return surprises.stream().filter(Surprise::tooLarge).toList();
    }
}
