package grader.engine.validate;

import grader.suite.catalogue.Misconception;
import java.nio.file.Path;
import java.util.Set;

/**
 * A solution whose verdict is known beforehand.
 *
 * @param kind what it is
 * @param exercise the id of the one exercise that it solves
 * @param name of its folder; of a wrong one that is what it must be recognised as
 * @param form of a wrong one, where it is another form of that mistake; else empty
 * @param folder where its files are
 * @param fails the ids of the checks that it must fail, no more and no fewer; empty unless it is wrong
 * @param named the ids of those of them at which its mistake must be named
 */
public record KnownSolution(
        Kind kind, String exercise, String name, String form, Path folder, Set<String> fails, Set<String> named) {

    /** Kind of solution. */
    public enum Kind {
        STUB,
        RIGHT,
        WRONG
    }

    public KnownSolution {
        fails = Set.copyOf(fails);
        named = Set.copyOf(named);
    }

    /** A right one or a stub, or a wrong one in its main form whose mistake must be named wherever it fails. */
    public KnownSolution(Kind kind, String exercise, String name, Path folder, Set<String> fails) {
        this(kind, exercise, name, "", folder, fails, fails);
    }

    /** The solution of a misconception, in its form. */
    public static KnownSolution wrong(String exercise, Misconception misconception, Path folder, Set<String> named) {
        return new KnownSolution(
                Kind.WRONG,
                exercise,
                misconception.id(),
                misconception.form(),
                folder,
                Set.copyOf(misconception.checks()),
                named);
    }

    public boolean isForm() {
        return !form.isEmpty();
    }
}
