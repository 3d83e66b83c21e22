package grader.words.bundle;

/** What the student's card and its page say of exercises and checks. */
public final class SampleCard {

    private SampleCard() {}

    public static String heading() {
        return "Your exercises";
    }

    public static String passing(long passed, long total) {
        return passed + " of " + total + " sample checks pass";
    }

    public static String hiddenChecks() {
        return "The 100 points are decided by hidden checks: the same rules, other inputs.";
    }

    public static String report(String file) {
        return "Report: " + file;
    }

    public static String done() {
        return "done";
    }

    public static String notStarted() {
        return "not started";
    }

    public static String broken() {
        return "cannot be checked";
    }

    public static String toWrite(int methods) {
        return methods + " to write";
    }

    public static String wrong(int checks, int open) {
        return checks + " wrong" + (open > 0 ? ", " + toWrite(open) : "");
    }

    /** Why this input is the one that is shown. */
    public static String smallest(int passed, int of) {
        String before = passed == 0
                ? "it is the first of " + of
                : passed == 1 ? "the one before it passes" : "the " + passed + " before it pass";
        return "the smallest input that fails; " + before;
    }

    public static String printed(String first, long lines) {
        return first + (lines > 1 ? "   (" + lines + " lines)" : "");
    }

    public static String noCompiler() {
        return "the Java compiler did not come to an end";
    }

    public static String noFile(String folder) {
        return "this file is not in " + folder;
    }

    public static String noPackage(String line) {
        return "the file has to begin with: " + line;
    }

    public static String passes() {
        return "passes";
    }

    public static String notTried() {
        return "not tried";
    }

    public static String readStatement() {
        return "Read the statement";
    }

    public static String paragraph() {
        return "The paragraph that says so";
    }

    public static String hint(int level) {
        return "Hint " + level;
    }
}
