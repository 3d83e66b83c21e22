package grader.protocol;

import java.util.List;
import java.util.Optional;

/** What a worker answers. A worker can never say that a check passed; it can only return values. */
public sealed interface Reply {

    /** Sent once, unasked, when the worker can take requests. */
    record Ready(String javaVersion) implements Reply {}

    /** The answer to {@link Request.Reset}. */
    record Done() implements Reply {}

    /**
     * How a compilation ended.
     *
     * @param diagnostics the compiler's errors, capped; empty on success
     * @param facts about each target's own file, in the order of the targets; empty where it failed
     */
    record Compiled(List<Diagnostic> diagnostics, List<SourceFacts> facts) implements Reply {
        public Compiled {
            diagnostics = List.copyOf(diagnostics);
            facts = List.copyOf(facts);
        }

        /** Whether the targets' classes may be called. */
        public boolean succeeded() {
            return diagnostics.isEmpty();
        }
    }

    /**
     * One error of the compiler.
     *
     * @param file path inside the submission
     * @param line from 1; 0 where unknown
     * @param message in English, one or more lines
     * @param excerpt the source line, stripped; empty where unknown
     */
    record Diagnostic(String file, int line, String message, String excerpt) {}

    /**
     * The method returned.
     *
     * @param value as in {@link Values}
     * @param effects what else the call did
     */
    record Returned(Object value, Effects effects) implements Reply {}

    /**
     * The method threw.
     *
     * @param type the exception's class name as students write it
     * @param illegalArgument whether it is an IllegalArgumentException or a subclass
     * @param message its message, capped; empty where it has none
     * @param stub name of the method that is still a stub, where that is why
     * @param at the innermost line of the student's
     * @param effects what else the call did
     */
    record Threw(
            String type,
            boolean illegalArgument,
            String message,
            Optional<String> stub,
            Optional<CodeLocation> at,
            Effects effects)
            implements Reply {}

    /** There is no such method; {@code found} says what there is instead, in words. */
    record Missing(String found) implements Reply {}

    /**
     * The call was stopped.
     *
     * @param reason why
     * @param what the budget or the forbidden thing, in words for students
     * @param at the student's line
     * @param effects what else the call did
     */
    record Aborted(Reason reason, String what, Optional<CodeLocation> at, Effects effects) implements Reply {}

    /** Why a call was stopped. */
    enum Reason {
        /** It took more steps, memory, stack or output than it may. */
        OVER_BUDGET,
        /** It met something that is not allowed. */
        FORBIDDEN
    }

    /**
     * What a call did besides returning.
     *
     * @param printed what it printed to {@code System.out}
     * @param changed the arguments as the call left them; empty when it changed none
     * @param steps steps that it was charged
     * @param worn whether it spoiled the worker's JVM, so that the worker must not be asked again
     */
    record Effects(String printed, List<Object> changed, long steps, boolean worn) {}
}
