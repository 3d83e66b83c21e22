package grader.suite.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mistake with a name, and what a good teacher would say about it; or one of its forms, another wrong solution with the same
 * name and texts whose answers differ, as where a step is 1e-4 instead of 1e-6.
 *
 * @param id unique in its exercise, as in {@code norm-without-root}; a form has that of its misconception
 * @param form the form's name, unique in its misconception; empty for the main solution
 * @param exercise the exercise's id
 * @param title the mistake as a short sentence
 * @param methods the student's methods that it breaks; the mistake sits in the first
 * @param checks ids of exactly those checks that it fails
 * @param sentence what happened, why it matters and what to try next, in the second person
 * @param hints a question, a pointer, and an example worked on other numbers
 */
public record Misconception(
        String id,
        String form,
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

    /** The id, and behind a slash the form: the folder of a wrong solution among those of its exercise. */
    public String name() {
        return form.isEmpty() ? id : id + "/" + form;
    }

    /** Whether both are one mistake, in whatever form. */
    public boolean isSameAs(Misconception other) {
        return exercise.equals(other.exercise) && id.equals(other.id);
    }

    /** Another form of this mistake, which fails the same checks. */
    public Misconception inForm(String name) {
        return new Misconception(id, name, exercise, title, methods, checks, sentence, hints);
    }

    /**
     * The same form, which fails other checks.
     *
     * @param tested the methods that those are about
     */
    Misconception failing(List<String> others, Set<String> tested) {
        List<String> broken = new ArrayList<>(methods);
        broken.retainAll(tested);
        Set<String> more = new TreeSet<>(tested);
        broken.forEach(more::remove);
        broken.addAll(more);
        return new Misconception(id, form, exercise, title, broken, others, sentence, hints);
    }

    /** The method that holds the mistake. */
    public String method() {
        return methods.get(0);
    }
}
