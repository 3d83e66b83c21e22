package grader.suite;

import grader.protocol.SourceFacts;

/**
 * What surrounds the student's code while checks run: where its printing goes and what its source looks like.
 *
 * <p>The judge installs one per thread. Where none is installed, checks run directly against the classes on the class
 * path ({@link DirectHarness}), in an IDE or under Surefire.
 */
public interface Harness {

    /** Runs the action and returns what student code printed to {@code System.out} meanwhile; what it throws passes through. */
    String printedDuring(Runnable action);

    /** Runs the action; what student code prints meanwhile goes nowhere. */
    default void quietly(Runnable action) {
        printedDuring(action);
    }

    /** Facts about the source file of an exercise's class, as in {@code GradientDescent}. */
    SourceFacts source(String className);

    /** Ends the running check as not attempted, since the method (simple name) is still a stub. */
    RuntimeException notAttempted(String method);

    /** The harness of this thread. */
    static Harness current() {
        return Harnesses.current();
    }
}
