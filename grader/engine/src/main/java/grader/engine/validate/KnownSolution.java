package grader.engine.validate;

import java.nio.file.Path;
import java.util.Set;

/**
 * A solution whose verdict is known beforehand.
 *
 * @param kind what it is
 * @param exercise the id of the one exercise that it solves
 * @param name of its folder
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

    /** One whose mistake must be named wherever it fails. */
    public KnownSolution(Kind kind, String exercise, String name, Path folder, Set<String> fails) {
        this(kind, exercise, name, folder, fails, fails);
    }
}
