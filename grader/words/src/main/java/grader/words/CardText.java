package grader.words;

/** What a scorecard says on the console, on its page and to a build server alike. */
public final class CardText {

    private CardText() {}

    /** The course, as every report heads it. */
    public static String course() {
        return "Math Foundations for ML";
    }

    /** Said where no exercise is left to work on. */
    public static String allDone() {
        return "Every check passes. There is nothing left to do here.";
    }

    public static String next(String headline) {
        return "Next: " + headline;
    }

    public static String toGo(long open, int checks) {
        return open + " of " + Counted.of(checks, "check") + " to go";
    }

    public static String mostToGain(String what, int points) {
        return "Most to gain: " + what + ", up to " + Counted.of(points, "point");
    }

    public static String yourLine(String line) {
        return "Your line: " + line;
    }

    public static String recognised(String mistake) {
        return "Recognised: " + mistake;
    }

    public static String cue(String cue, String idea) {
        return cue + ": " + idea;
    }

    public static String idea() {
        return "Idea";
    }

    /** The first hint of a mistake, as its summary reads. */
    public static String question() {
        return "A question";
    }

    /** The second. */
    public static String pointer() {
        return "A pointer";
    }

    /** The third. */
    public static String example() {
        return "A small example";
    }

    public static String graderFault(String fault) {
        return "not graded, a fault of the grader's: " + fault;
    }

    /** Where text was cut. */
    public static String moreLines(int number) {
        return "… " + Counted.of(number, "more line");
    }

    /** Where a line was cut. */
    public static String moreCharacters(int number) {
        return "… " + number + " more";
    }
}
