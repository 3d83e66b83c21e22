package grader.engine.validate;

import java.nio.file.Path;
import java.util.Set;

/**
 * A solution whose verdict is known beforehand.
 *
 * @param kind what it is
 * @param exercise the id of the one exercise that it solves
 * @param name of its folder; of a form that of its mistake, a slash, and its own
 * @param folder where its files are
 * @param fails the ids of the checks that it must fail, no more and no fewer; empty unless it is wrong
 * @param named the ids of those of them at which its mistake must be named
 */
public record KnownSolution(
        Kind kind, String exercise, String name, Path folder, Set<String> fails, Set<String> named) {

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

    /** What a wrong one must be recognised as, in whatever form. */
    public String mistake() {
        return name.replaceFirst("/.*", "");
    }

    /** Whether it is another form of a wrong one. */
    boolean isForm() {
        return !name.equals(mistake());
    }

    /** One whose mistake must be named wherever it fails. */
    public KnownSolution(Kind kind, String exercise, String name, Path folder, Set<String> fails) {
        this(kind, exercise, name, folder, fails, fails);
    }
}
