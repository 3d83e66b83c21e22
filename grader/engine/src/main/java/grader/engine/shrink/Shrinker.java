package grader.engine.shrink;

import java.lang.reflect.Method;
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

    private final Method student;
    private final Method reference;
    private int calls;

    /**
     * @param student a static method of the student's class, or what forwards to it
     * @param reference the same of the right solution
     */
    public Shrinker(Method student, Method reference) {
        this.student = student;
        this.reference = reference;
    }

    /**
     * The smallest call, with what came of it and what should have, as in {@code norm([2.0]) returned 4.0, expected 2.0}; empty
     * where the method does not fail on these arguments, judged by its value alone.
     */
    public Optional<String> smallest(Object... arguments) {
        calls = 0;
        Trial right = Trial.of(reference, arguments);
        Trial wrong = ask(arguments);
        if (wrong.alike(right) || wrong.kind() == Trial.Kind.STOPPED) {
            return Optional.empty();
        }
        Object[] smallest = shrink(arguments, right.kind(), wrong.kind());
        return Optional.of(words(smallest));
    }

    private Object[] shrink(Object[] start, Trial.Kind right, Trial.Kind wrong) {
        Object[] smallest = start;
        Optional<Object[]> smaller = Optional.of(start);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = Moves.from(smallest).stream()
                    .filter(arguments -> calls < CALLS && fails(arguments, right, wrong))
                    .findFirst();
        }
        return smallest;
    }

    private boolean fails(Object[] arguments, Trial.Kind right, Trial.Kind wrong) {
        Trial expected = Trial.of(reference, arguments);
        if (expected.kind() != right || !Law.allows(arguments)) {
            return false;
        }
        Trial actual = ask(arguments);
        return actual.kind() == wrong && !actual.alike(expected);
    }

    private Trial ask(Object[] arguments) {
        calls++;
        return Trial.of(student, arguments);
    }

    private String words(Object[] arguments) {
        String call = Arrays.stream(arguments)
                .map(Values::shown)
                .collect(Collectors.joining(", ", student.getName() + "(", ")"));
        Trial expected = Trial.of(reference, arguments);
        String right =
                expected.kind() == Trial.Kind.RETURNED ? Values.shown(expected.value()) : "an IllegalArgumentException";
        return call + " " + ask(arguments).words() + ", expected " + right;
    }
}
