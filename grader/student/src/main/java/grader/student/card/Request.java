package grader.student.card;

/**
 * What the student wants to see.
 *
 * @param all every failing check, not only the first
 * @param hint which hint, from 1 to 3; 0 if none was asked for
 */
public record Request(boolean all, int hint) {

    /** The first failing check and its first hint. */
    public static final Request USUAL = new Request(false, 0);

    /** The hint to show with a check that fails. */
    int hintShown() {
        return Math.max(1, hint);
    }
}
