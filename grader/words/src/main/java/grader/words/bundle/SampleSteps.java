package grader.words.bundle;

/** What to think about and what to do next, on the student's card. */
public final class SampleSteps {

    private SampleSteps() {}

    public static String whyEndless() {
        return "What has to happen for the loop to end, and which line makes it happen?";
    }

    public static String whyEnded() {
        return "A method answers with return, or refuses with an exception; it may not end the program.";
    }

    public static String whyMissing() {
        return "Names and types of the given methods stay as they were; helper methods may have any.";
    }

    /** Which hint this is, and how to see the next one. */
    public static String hint(int level, int of) {
        String more = level < of ? "; the next: mvn test -Dhint=" + (level + 1) : "";
        return "(hint " + level + " of " + of + more + ")";
    }

    public static String others(int failing) {
        return (failing == 1 ? "One more check fails" : failing + " more checks fail") + "; mvn test -Dall shows all.";
    }

    public static String mendLine() {
        return "Next: mend the line behind the \"!\", then run mvn test again.";
    }

    public static String change(String method) {
        return "Next: change " + method + ", then run mvn test again.";
    }

    public static String write(String method) {
        return "Next: write " + method + ".";
    }

    public static String handIn() {
        return "Next: nothing is left to mend here. Hand in your files.";
    }
}
