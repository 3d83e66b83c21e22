package grader.engine.validate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A solution whose verdict is known beforehand.
 *
 * @param kind what it is
 * @param exercise the id of the one exercise that it solves
 * @param name of its folder
 * @param folder where its files are
 * @param fails the ids of the checks that it must fail, no more and no fewer; empty unless it is wrong
 */
public record KnownSolution(Kind kind, String exercise, String name, Path folder, Set<String> fails) {

    /** Kind of solution. */
    public enum Kind {
        STUB,
        RIGHT,
        WRONG
    }

    public KnownSolution {
        fails = Set.copyOf(fails);
    }

    /** As a report names it. */
    public String label() {
        return kind == Kind.WRONG ? name : kind.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
