package grader.engine.scorecard;

import java.util.Optional;

/**
 * How one check ended, in words a student may read.
 *
 * @param id unique in its exercise
 * @param method the method under test, or {@code file}
 * @param title the property that it checks
 * @param maxScore what it is worth
 * @param message what happened; empty when passed. Holds no hidden input and no expected value
 * @param hint what to try next; empty when passed
 * @param misconception the mistake, where it was recognised
 * @param line where in the student's code it happened
 * @param excerpt the file around that line, where it is at hand
 * @param detail call, got and expected: for instructors, present under full feedback only
 */
public record CheckResult(
        String id,
        String method,
        String title,
        CheckStatus status,
        int maxScore,
        String message,
        String hint,
        Optional<Mistake> misconception,
        Optional<CodeLine> line,
        Optional<Excerpt> excerpt,
        Optional<Detail> detail) {

    /** All points or none. */
    public int score() {
        return status == CheckStatus.PASSED ? maxScore : 0;
    }

    /** A line of the student's, as in {@code Cosine.java:14}. */
    public record CodeLine(String file, int number) {
        @Override
        public String toString() {
            return file + ":" + number;
        }
    }
}
