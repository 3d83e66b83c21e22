package grader.words;

/** What instructors read on the page of a class. */
public final class ClassText {

    private ClassText() {}

    public static String heading() {
        return "Practice, the class at a glance";
    }

    public static String nothingGraded() {
        return "No submission was graded.";
    }

    public static String spread(String mean, String median) {
        return "Mean " + mean + ", median " + median + " points.";
    }

    public static String spread(String mean, String median, String low, String high) {
        return "Mean " + mean + ", median " + median + " points; the middle half lies between " + low + " and " + high
                + ".";
    }

    public static String histogram() {
        return "Histogram of totals; the numbers are in the table below";
    }

    public static String bars() {
        return "Points reached in percent; each bar begins at its number.";
    }

    public static String notGraded() {
        return "Could not be graded";
    }

    /** In place of a score. */
    public static String withoutScore() {
        return "could not be graded";
    }

    public static String faults() {
        return "The fault is the grader’s, not the students’. Nothing was deducted; there is no score.";
    }

    public static String noReason() {
        return "no reason given";
    }

    public static String percentOfPoints(long percent) {
        return percent + " percent of the points";
    }

    public static String solvedBy(long percent) {
        return "solved by " + percent + " percent";
    }

    public static String commonMistakes() {
        return "Most common mistakes";
    }

    public static String mistakes() {
        return "Recognised in the students’ code; those that most students made come first.";
    }

    public static String shown(int shown, int all) {
        return shown + " of " + all + " are shown.";
    }

    public static String teachAgain() {
        return "What to teach again";
    }

    public static String checks() {
        return "Checks that most students tried and missed come first.";
    }

    public static String frequentMistake() {
        return "Most frequent mistake";
    }

    public static String table(String of) {
        return of + ": table";
    }

    public static String noSubmission() {
        return "No submission was found. A submission is a folder, an archive or a file that holds one of the exercises’ files.";
    }

    public static String ignored(int names) {
        return Counted.of(names, "name") + " in the folder that "
                + (names == 1 ? "is no submission" : "are no submissions");
    }

    /** Before the level. */
    public static String confinement() {
        return "Confinement of student code:";
    }

    public static String selfTest() {
        return "What its self-test found";
    }
}
