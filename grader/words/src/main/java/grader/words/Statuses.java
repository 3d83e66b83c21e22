package grader.words;

/** How an exercise or a check ended, in a few words that stand beside a glyph. */
public final class Statuses {

    /** Of exercises. */
    public static final String COMPLETE = "complete";

    public static final String PARTLY_RIGHT = "partly right";
    public static final String NO_POINTS = "no points yet";
    public static final String NOT_COMPILED = "does not compile";
    public static final String FORBIDDEN_CODE = "uses forbidden code";
    public static final String NOT_GRADED = "cannot be graded";

    /** Of both. */
    public static final String NOT_STARTED = "not started";

    /** Of checks. */
    public static final String PASSED = "passed";

    public static final String WRONG = "wrong answer";
    public static final String THREW = "threw an exception";
    public static final String MISSING = "method missing";
    public static final String OVER_LIMIT = "over the limit";
    public static final String NOT_ALLOWED = "not allowed";
    public static final String NOT_RUN = "not run";

    private Statuses() {}

    /** What the glyphs of a class list mean, in the order of the statuses above. */
    public static String legend(String done, String partly, String none, String open, String stopped) {
        return " " + done + " " + COMPLETE + "  " + partly + " " + PARTLY_RIGHT + "  " + none + " " + NO_POINTS + "  "
                + open + " " + NOT_STARTED + "  " + stopped + " see card";
    }
}
