package grader.words.bundle;

/** What Maven says beside the card. */
public final class MavenLines {

    private MavenLines() {}

    public static String noCompiler() {
        return "Maven runs on a Java without a compiler: set JAVA_HOME to a JDK, version 17 or newer";
    }

    public static String noHint(String given, int hints) {
        return "-Dhint=" + given + " is none of the hints 1 to " + hints;
    }

    public static String noExercise(String given, String exercises) {
        return "-Dexercise=" + given + " is none of " + exercises;
    }

    public static String someFail() {
        return "some sample checks fail; the card says which";
    }

    public static String notRun(String problem) {
        return "the sample checks could not be run: " + problem;
    }

    public static String interrupted() {
        return "the sample checks were interrupted";
    }
}
