package grader.engine.shrink;

import grader.suite.probes.Subject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks for the smallest call on which a student's method still fails in the same way.
 *
 * <p>Greedy: of all simpler arguments the first that still fails is taken, until none does or the budget is spent. What
 * is lawful the reference says, and {@link Law}: it has to end as it did on the first arguments, so that nobody is shown a call
 * that should be refused where a value was wrong. Nothing is left to chance: the same method comes to the same call.
 */
public final class Shrinker {

    private static final int CALLS = 200;

    private final String method;
    private final Subject student;
    private final Subject reference;
    private int calls;

    /**
     * @param method a static method of both
     * @param student the student's class, or what forwards to it
     * @param reference the right solution
     */
    public Shrinker(String method, Subject student, Subject reference) {
        this.method = method;
        this.student = student;
        this.reference = reference;
    }

    /**
     * The smallest call, with what came of it and what should have, as in {@code norm([2.0]) returned 4.0, expected 2.0}; empty
     * where the method does not fail on these arguments, judged by its value alone.
     */
    public Optional<String> smallest(Object... arguments) {
        calls = 0;
        Trial right = Trial.of(reference, method, arguments);
        Trial wrong = ask(arguments);
        return wrong.alike(right) || wrong.isStopped()
                ? Optional.empty()
                : Optional.of(words(shrink(arguments, right, wrong)));
    }

    private Object[] shrink(Object[] start, Trial right, Trial wrong) {
        Object[] smallest = start;
        Optional<Object[]> smaller = Optional.of(start);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = Moves.from(smallest)
                    .takeWhile(arguments -> calls < CALLS)
                    .filter(arguments -> fails(arguments, right, wrong))
                    .findFirst();
        }
        return smallest;
    }

    private boolean fails(Object[] arguments, Trial right, Trial wrong) {
        Trial expected = Trial.of(reference, method, arguments);
        if (!expected.endsLike(right) || !Law.allows(method, arguments)) {
            return false;
        }
        Trial actual = ask(arguments);
        return actual.endsLike(wrong) && !actual.alike(expected);
    }

    private Trial ask(Object[] arguments) {
        calls++;
        return Trial.of(student, method, arguments);
    }

    private String words(Object[] arguments) {
        String call = Arrays.stream(arguments).map(Values::shown).collect(Collectors.joining(", ", method + "(", ")"));
        return call + " " + ask(arguments).words() + ", "
                + Trial.of(reference, method, arguments).expected();
    }
}
