package grader.words.bundle;

/** What a sample check expects of a call, and what came instead. */
public final class SampleAnswers {

    private SampleAnswers() {}

    public static String refusal() {
        return "an IllegalArgumentException with a message";
    }

    public static String mean(String mean, String within) {
        return mean(mean) + ", give or take " + within;
    }

    public static String range(int lowest, int highest) {
        return "numbers from " + lowest + " to " + highest;
    }

    public static String repeats() {
        return "the same numbers from the same seed";
    }

    public static String differs(String call) {
        return "other numbers than from " + call;
    }

    public static String losses(String numbers) {
        return "the loss of each step: " + numbers;
    }

    public static String endless() {
        return "no answer: it was stopped after a long time";
    }

    public static String ended() {
        return "no answer: it ended the program";
    }

    public static String lost(String note) {
        return "no answer: " + note;
    }

    public static String processEnded() {
        return "The program ended in the middle of this call.";
    }

    public static String otherTypes(String signature) {
        return "It has other types than in the statement: static " + signature;
    }

    public static String noMethod(String signature) {
        return "There is no method static " + signature;
    }

    public static String changed(int argument, String method) {
        return "argument " + argument + " of " + method + " was changed";
    }

    public static String mayNotChange() {
        return "A method may not change the arrays and lists that it is given.";
    }

    public static String withoutMessage() {
        return "an IllegalArgumentException without a message";
    }

    public static String mean(String mean) {
        return "numbers whose mean is " + mean;
    }

    public static String same() {
        return "the same numbers from both";
    }

    public static String thenOthers(String numbers) {
        return numbers + ", then others";
    }

    public static String length(int got, int expected) {
        return "It has " + (got == 1 ? "1 element" : got + " elements") + ", not " + expected + ".";
    }

    public static String difference(int index, String got, String expected) {
        return "The first difference is at index " + index + ": " + got + ", not " + expected + ".";
    }

    public static String endlessRecursion(String exception) {
        return exception + ": a method calls itself and never stops";
    }

    public static String noNumber() {
        return "no line with a number";
    }

    public static String printed(String numbers) {
        return "printed " + numbers;
    }

    public static String whichLosses() {
        return "Losses before each step, after each step, or all of them will do.";
    }

    public static String counted(int lines, int steps) {
        return counted(lines, "line") + " with a number, for " + counted(steps, "step") + ".";
    }

    /** Behind the first few of many. */
    public static String inAll(int number) {
        return ", ... " + number + " in all";
    }

    /** In place of a name. */
    public static String method() {
        return "a method";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
