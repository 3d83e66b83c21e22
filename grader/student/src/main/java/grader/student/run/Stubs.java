package grader.student.run;

import grader.words.bundle.SampleAnswers;
import java.util.Optional;

/** Tells a method that is still a stub by its message; any other UnsupportedOperationException is an ordinary error. */
final class Stubs {

    private static final int DEPTH = 100; // a chain of causes may be a circle

    private Stubs() {}

    /** The stub that a failure comes from, as in {@code Cosine.dot}. */
    static Optional<String> origin(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (isStub(cause)) {
                return Optional.of(thrower(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean isStub(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                && failure.getMessage() != null
                && failure.getMessage().startsWith("TODO");
    }

    private static String thrower(Throwable stub) {
        StackTraceElement[] trace = stub.getStackTrace();
        if (trace.length == 0) {
            return SampleAnswers.method();
        }
        String className = trace[0].getClassName();
        return className.substring(className.lastIndexOf('.') + 1) + "." + trace[0].getMethodName();
    }
}
