package grader.suite.catalogue;

import java.util.List;

/**
 * A mistake with a name, and what a good teacher would say about it.
 *
 * @param id unique in its exercise, as in {@code norm-without-root}
 * @param exercise the exercise's id
 * @param title the mistake as a short sentence
 * @param methods the student's methods that it breaks; the mistake sits in the first
 * @param checks ids of exactly those checks that it fails
 * @param sentence what happened, why it matters and what to try next, in the second person
 * @param hints a question, a pointer, and an example worked on other numbers
 */
public record Misconception(
        String id,
        String exercise,
        String title,
        List<String> methods,
        List<String> checks,
        String sentence,
        List<String> hints) {

    public Misconception {
        methods = List.copyOf(methods);
        checks = List.copyOf(checks);
        hints = List.copyOf(hints);
    }

    /**
     * Whether it is that wrong input is let through: an id that ends so stands for every way of going on with it, since
     * what comes of that depends on how the code is written.
     */
    public boolean isMissingRefusal() {
        return id.endsWith("-not-checked") || id.endsWith("-not-refused");
    }

    /** The method that holds the mistake. */
    public String method() {
        return methods.get(0);
    }
}
