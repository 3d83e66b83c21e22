package grader.words;

import java.util.List;

/**
 * What stands on the page of a scorecard beside what checks say. A sentence in parts has every second part set apart, as a link
 * or as code.
 */
public final class PageText {

    private PageText() {}

    public static String whatToTry() {
        return "What to try";
    }

    public static String aboutSubmission() {
        return "About your submission";
    }

    public static String rules() {
        return "Each check gives all of its points or none. The same files always get the same scorecard. "
                + "What your code printed is never read as a result.";
    }

    public static List<String> toldInNextStep() {
        return List.of("What happened is told in the ", "next step", ".");
    }

    /** What stands before and behind the title of the check where it is explained. */
    public static List<String> sameMistake() {
        return List.of("The same mistake as in ", ", explained there.");
    }

    public static String codeAtWork() {
        return "Your code at work";
    }

    public static String asTable() {
        return "The same as a table";
    }
}
