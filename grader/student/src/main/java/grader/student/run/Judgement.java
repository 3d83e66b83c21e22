package grader.student.run;

/**
 * Whether an answer is what was expected, and the words for it if it is not.
 *
 * @param right true if it is
 * @param got the answer, in words
 * @param note where the difference is, or what else is worth knowing; empty for nothing
 */
record Judgement(boolean right, String got, String note) {

    static final Judgement RIGHT = new Judgement(true, "", "");

    static Judgement wrong(String got, String note) {
        return new Judgement(false, got, note);
    }
}
