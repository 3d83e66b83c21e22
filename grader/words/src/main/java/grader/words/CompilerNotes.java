package grader.words;

/** What is said of a file that does not compile, where the compiler does not say it itself or each release in its own way. */
public final class CompilerNotes {

    private CompilerNotes() {}

    public static String gaveUp() {
        return "the compiler gave up: an expression or block in it is nested too deeply";
    }

    public static String noClass() {
        return "there is no class in it";
    }

    public static String nested() {
        return "the compiler is not asked: an expression here is nested too deeply";
    }

    public static String longText() {
        return "the compiler is not asked: a constant text here is too long";
    }

    public static String largeMethod(String method) {
        return "the method " + method + " is too large; split it up";
    }

    public static String largeClass() {
        return "the class is too large; split it up";
    }

    public static String unnamedVariables() {
        return "unnamed variables are newer than Java 17";
    }

    /** @param verb is or are */
    public static String newer(String feature, String verb) {
        return feature + " " + verb + " newer than Java 17";
    }
}
