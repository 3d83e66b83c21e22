package practice;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Skips a test that met a method which is still a stub, and says which.
 *
 * <p>A stub is told by its message, which starts with "TODO": any other UnsupportedOperationException is a mistake like
 * any other and fails the test.
 */
final class NotAttemptedIsSkipped implements TestExecutionExceptionHandler {

    private static final int MAX_DEPTH = 100; // a chain of causes may be a circle

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (isStub(cause)) {
                throw new TestAbortedException("not attempted yet: " + origin(cause), failure);
            }
            cause = cause.getCause();
        }
        throw failure;
    }

    private static boolean isStub(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                && failure.getMessage() != null
                && failure.getMessage().startsWith("TODO");
    }

    private static String origin(Throwable stub) {
        StackTraceElement thrower = stub.getStackTrace()[0];
        String className = thrower.getClassName();
        return className.substring(className.lastIndexOf('.') + 1) + "." + thrower.getMethodName();
    }
}
