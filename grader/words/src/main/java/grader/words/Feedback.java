package grader.words;

import java.util.Optional;
import java.util.Set;

/**
 * The words that students read about a check, one method a situation: plain English, second person, no blame, and never a
 * hidden input, an expected value, or what their code printed or put into a message during a hidden check.
 */
public final class Feedback {

    /** What the worker's sentences begin with where that is no name. */
    private static final Set<String> PLAIN = Set.of(
            "this",
            "still",
            "used",
            "gave",
            "printed",
            "broke",
            "allocated",
            "more",
            "an",
            "a",
            "the",
            "text",
            "array");

    private Feedback() {}

    /** A property that does not hold. */
    public static String wrong(String property) {
        return "Not yet: " + property + ".";
    }

    public static String returnedNull(String method) {
        return method + " returns null where a value belongs";
    }

    public static String threw(String method, String type, Optional<String> at) {
        return "Your " + method + " ended with " + article(type) + place(at)
                + ", on an input for which the exercise asks for something else. Follow it with the smallest input you can think of.";
    }

    public static String stub(String method, String missing) {
        return method.equals(missing)
                ? method + " is not written yet: it still throws its TODO, so there is no answer to check. "
                        + "Put your code in place of the TODO."
                : method + " calls " + missing + ", which is not written yet, so its answer cannot be checked. Write "
                        + missing + " first.";
    }

    public static String missing(String signature, String found) {
        return "There is no method " + signature + (found.isEmpty() ? "." : "; " + found + ".")
                + " Checks call it by that name and with those types: compare its first line with the exercise.";
    }

    public static String overBudget(String what, Optional<String> at) {
        return capital(what) + place(at)
                + ". The limit lies far above what the exercise needs: look at how much is made or repeated there, and whether it ends.";
    }

    public static String forbidden(String what, Optional<String> at) {
        return capital(what) + place(at) + ". A check that meets it earns no points.";
    }

    public static String lostByTime(String method) {
        return "Your " + method
                + " did not return in time, twice, so there is no answer to check. Is there a loop that never ends?";
    }

    public static String lostByDeath(String method) {
        return "Your " + method
                + " used up the program that was running it, twice, so there is no answer to check. "
                + "Does it keep far more in memory than it needs?";
    }

    /** For instructors only. */
    public static String smallest(String call) {
        return "Smallest input that fails: " + call;
    }

    public static String absent(String file) {
        return "There is no " + file
                + " in the submission, so its checks cannot run. Hand it in under exactly that name.";
    }

    public static String notGraded(String file) {
        return notRun(file + " could not be graded", "The messages of the exercise say why.");
    }

    public static String notCompiled(String file) {
        return notRun(file + " does not compile", "Once it does, this check runs.");
    }

    public static String noTurn() {
        return notRun("the run ended before its turn", "Mend what is named above; then its turn comes.");
    }

    /** Where an exercise ran into the watchdog again and again. */
    public static String tooManyLost() {
        return notRun(
                "other methods of this exercise did not return in time, or used up the program that was running them",
                "Mend those first; then its turn comes.");
    }

    /** Never seen: a second try follows, and what it says counts. */
    public static String gradedAnew() {
        return notRun("the submission is graded anew", "Wait for that.");
    }

    private static String notRun(String because, String next) {
        return "Not checked: " + because + ". " + next;
    }

    public static String compileError(String file, int line, String message, String excerpt) {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + message.strip() + (excerpt.isEmpty() ? "" : "\n    " + excerpt);
    }

    public static String compileLost(String file) {
        return file
                + " took the compiler more time or memory than it may have, twice, so its checks could not run. "
                + "Is an expression nested very deeply?";
    }

    /** A sentence begins with a capital, but a name of the student's or the library's stays as it is written. */
    private static String capital(String what) {
        String first = what.substring(0, Math.max(0, what.indexOf(' ')));
        return PLAIN.contains(first) ? Character.toUpperCase(what.charAt(0)) + what.substring(1) : what;
    }

    private static String place(Optional<String> at) {
        return at.map(where -> " (" + where + ")").orElse("");
    }

    private static String article(String type) {
        return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
