package grader.suite.probes;

import grader.suite.SeededGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calls of one method with fixed arguments.
 *
 * @param method its name
 * @param printsFrom least last argument from which on what it prints is part of the answer
 * @param calls arguments of each call; a {@link Seed} stands for a new generator
 */
public record Questions(String method, int printsFrom, List<Object[]> calls) implements Inquiry {

    /** Where printing is no part of the answer. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** A generator to be made anew for each subject. */
    public record Seed(long number) {}

    /** Calls whose printing does not matter. */
    public static Questions of(String method, Object[]... calls) {
        return new Questions(method, NEVER, List.of(calls));
    }

    /** The arguments of one call. */
    public static Object[] with(Object... arguments) {
        return arguments;
    }

    @Override
    public List<Answer> ask(Subject subject) {
        List<Answer> answers = new ArrayList<>();
        for (Object[] call : calls) {
            Object[] given = copies(call);
            Subject.Outcome outcome = subject.call(method, given);
            answers.add(Answer.outcome(outcome));
            // What a refusal leaves changed depends on what it checks first, so it tells nothing.
            Object[] left = outcome.thrown() == null ? given : call;
            answers.add(Answer.changed(changes(call, left)));
            if (call[call.length - 1] instanceof Integer last && last >= printsFrom) {
                answers.addAll(PrintedRun.answers(outcome));
            }
        }
        Answer again = Answer.outcome(subject.call(method, copies(calls.get(0))));
        answers.add(Answer.repeats(again.alike(answers.get(0))));
        return answers;
    }

    private static Object[] copies(Object[] call) {
        return Copies.of(Arrays.stream(call)
                .map(argument -> argument instanceof Seed seed ? SeededGenerator.of(seed.number()) : argument)
                .toArray());
    }

    private static List<Change> changes(Object[] before, Object[] after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            changes.add(before[i] instanceof Seed ? Change.NONE : Change.of(before[i], after[i]));
        }
        return changes;
    }
}
