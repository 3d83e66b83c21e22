package grader.words;

/** What there is in place of a method that is not there, for {@link Feedback#missing}. */
public final class MissingMethod {

    private MissingMethod() {}

    public static String noClass(String name) {
        return "the file has no class " + name;
    }

    public static String noClassFile() {
        return "the class does not compile";
    }

    /** @param signatures those of the methods of that name */
    public static String others(String signatures) {
        return "it has " + signatures;
    }

    public static String spelled(String name) {
        return "it has " + name + " (spelled differently)";
    }
}
