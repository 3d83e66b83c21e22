package grader.protocol;

import java.util.List;

/** What the judge asks of a worker; every request is answered by exactly one {@link Reply}. */
public sealed interface Request {

    /**
     * Compile one exercise; answered by {@link Reply.Compiled}.
     *
     * @param className simple name of the exercise's class, in package {@code practice}
     * @param main path of the unit that holds it
     * @param units every file that it may refer to, {@code main} among them
     */
    record Compile(String className, String main, List<SourceUnit> units) implements Request {
        public Compile {
            units = List.copyOf(units);
        }
    }

    /**
     * Call a static method of a compiled exercise; answered by {@link Reply.Returned}, {@link Reply.Threw},
     * {@link Reply.Missing} or {@link Reply.Aborted}.
     *
     * @param check number of the check that calls; a new number means fresh static state and a fresh budget
     * @param className the exercise's class
     * @param method its name
     * @param descriptor its JVM descriptor, as in {@code ([D[D)D}
     * @param arguments values as in {@link Values}
     */
    record Call(int check, String className, String method, String descriptor, List<Object> arguments)
            implements Request {}

    /** Forget every class of the submission; answered by {@link Reply.Done}. */
    record Reset() implements Request {}
}
