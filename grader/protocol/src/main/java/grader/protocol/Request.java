package grader.protocol;

import java.util.List;

/** What the judge asks of a worker; every request is answered by exactly one {@link Reply}. */
public sealed interface Request {

    /**
     * Compile exercises together: all of them or none; answered by {@link Reply.Compiled}.
     *
     * @param targets the exercises
     * @param units every file that they may refer to, their own among them
     */
    record Compile(List<Target> targets, List<SourceUnit> units) implements Request {
        public Compile {
            targets = List.copyOf(targets);
            units = List.copyOf(units);
        }
    }

    /**
     * An exercise to compile.
     *
     * @param className simple name of its class, in package {@code practice}
     * @param main path of the unit that holds it
     */
    record Target(String className, String main) {}

    /**
     * Call a static method of a compiled exercise; answered by {@link Reply.Returned}, {@link Reply.Threw},
     * {@link Reply.Missing} or {@link Reply.Aborted}.
     *
     * @param check number of the check that calls; a new number means fresh static state and a fresh budget
     * @param className the exercise's class
     * @param method its name
     * @param descriptor its JVM descriptor, as in {@code ([D[D)D}
     * @param keepsPrinted whether the check reads what the call prints; else it need not cross the pipe
     * @param arguments values as in {@link Values}
     */
    record Call(
            int check, String className, String method, String descriptor, boolean keepsPrinted, List<Object> arguments)
            implements Request {}

    /** Forget every class of the submission; answered by {@link Reply.Done}. */
    record Reset() implements Request {}
}
