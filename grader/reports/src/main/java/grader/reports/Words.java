package grader.reports;

import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseStatus;
import grader.words.Statuses;

/** How a status is shown to people: always a glyph and a word, so that neither colour nor font carries the meaning alone. */
public final class Words {

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
            case PASSED -> new Label("✔", "+", Statuses.COMPLETE, Tone.GOOD);
            case PARTIAL -> new Label("◐", "~", Statuses.PARTLY_RIGHT, Tone.PARTLY);
            case FAILED -> new Label("✘", "x", Statuses.NO_POINTS, Tone.BAD);
            case NOT_ATTEMPTED -> new Label("·", ".", Statuses.NOT_STARTED, Tone.OPEN);
            case COMPILE_ERROR -> new Label("!", "!", Statuses.NOT_COMPILED, Tone.STOPPED);
            case FORBIDDEN -> new Label("!", "!", Statuses.FORBIDDEN_CODE, Tone.STOPPED);
            case ERROR -> new Label("!", "!", Statuses.NOT_GRADED, Tone.STOPPED);
        };
    }

    /** How a check ended. */
    public static Label of(CheckStatus status) {
        return switch (status) {
            case PASSED -> new Label("✔", "+", Statuses.PASSED, Tone.GOOD);
            case FAILED -> new Label("✘", "x", Statuses.WRONG, Tone.BAD);
            case ERROR -> new Label("✘", "x", Statuses.THREW, Tone.BAD);
            case MISSING -> new Label("✘", "x", Statuses.MISSING, Tone.BAD);
            case OVER_BUDGET -> new Label("!", "!", Statuses.OVER_LIMIT, Tone.STOPPED);
            case FORBIDDEN -> new Label("!", "!", Statuses.NOT_ALLOWED, Tone.STOPPED);
            case NOT_ATTEMPTED -> new Label("·", ".", Statuses.NOT_STARTED, Tone.OPEN);
            case NOT_RUN -> new Label("·", ".", Statuses.NOT_RUN, Tone.OPEN);
        };
    }
}
