package grader.reports;

import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseStatus;

/** How a status is shown to people: always a glyph and a word, so that neither colour nor font carries the meaning alone. */
public final class Words {

    /** The course, as every report heads it. */
    public static final String COURSE = "Math Foundations for ML";

    /** Said where no exercise is left to work on. */
    public static final String ALL_DONE = "Every check passes. There is nothing left to do here.";

    /** Before what has changed. */
    public static final String SINCE = "Since the last attempt";

    /** The first hint of a mistake, as its summary reads. */
    public static final String QUESTION = "A question";

    /** The second. */
    public static final String POINTER = "A pointer";

    /** The third. */
    public static final String EXAMPLE = "A small example";

    /** What kind of news a status is; each format has a colour for it. */
    public enum Tone {
        GOOD,
        PARTLY,
        BAD,
        STOPPED,
        OPEN
    }

    /**
     * A status as people see it.
     *
     * @param glyph for consoles and pages that can show it
     * @param ascii for those that cannot
     * @param word what it means
     * @param tone what kind of news it is
     */
    public record Label(String glyph, String ascii, String word, Tone tone) {

        /** The tone as a class name in style sheets. */
        public String css() {
            return switch (tone) {
                case GOOD -> "good";
                case PARTLY -> "partly";
                case BAD -> "bad";
                case STOPPED -> "stopped";
                case OPEN -> "open";
            };
        }
    }

    private Words() {}

    /** How an exercise ended. */
    public static Label of(ExerciseStatus status) {
        return switch (status) {
            case PASSED -> new Label("✔", "+", "complete", Tone.GOOD);
            case PARTIAL -> new Label("◐", "~", "partly right", Tone.PARTLY);
            case FAILED -> new Label("✘", "x", "no points yet", Tone.BAD);
            case NOT_ATTEMPTED -> new Label("·", ".", "not started", Tone.OPEN);
            case COMPILE_ERROR -> new Label("!", "!", "does not compile", Tone.STOPPED);
            case FORBIDDEN -> new Label("!", "!", "uses forbidden code", Tone.STOPPED);
            case ERROR -> new Label("!", "!", "cannot be graded", Tone.STOPPED);
        };
    }

    /** How a check ended. */
    public static Label of(CheckStatus status) {
        return switch (status) {
            case PASSED -> new Label("✔", "+", "passed", Tone.GOOD);
            case FAILED -> new Label("✘", "x", "wrong answer", Tone.BAD);
            case ERROR -> new Label("✘", "x", "threw an exception", Tone.BAD);
            case MISSING -> new Label("✘", "x", "method missing", Tone.BAD);
            case OVER_BUDGET -> new Label("!", "!", "over the limit", Tone.STOPPED);
            case FORBIDDEN -> new Label("!", "!", "not allowed", Tone.STOPPED);
            case NOT_ATTEMPTED -> new Label("·", ".", "not started", Tone.OPEN);
            case NOT_RUN -> new Label("·", ".", "not run", Tone.OPEN);
        };
    }

    /** {@code 1 check}, {@code 3 checks}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
