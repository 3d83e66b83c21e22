package grader.worker.call;

import grader.protocol.CodeLocation;
import grader.protocol.Reply;
import grader.protocol.Reply.Effects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an exception of the student's; every method of it may be the student's own, so nothing it says is trusted to return. */
final class Thrown {

    private static final int MAX_CAUSES = 5;
    private static final int MAX_MESSAGE = 2_000;
    private static final Pattern LAMBDA = Pattern.compile("(?<=\\$\\$Lambda)(\\$\\d+)?/0x[0-9a-f]{16}");
    private static final Pattern LOADER = Pattern.compile("(?<=loader 'student') @[0-9a-f]+");

    private final Throwable thrown;
    private final ClassLoader student;
    private final boolean refuses;
    private final String message;
    private final Optional<String> stub;
    private final Optional<CodeLocation> location;

    /**
     * Reads it at once, inside the meter, since reading may run the student's code.
     *
     * @param fromInitialiser whether the class never came to be: then its exception refuses no argument, whatever its type
     */
    Thrown(Throwable thrown, boolean fromInitialiser, ClassLoader student) {
        this.thrown = thrown;
        this.refuses = thrown instanceof IllegalArgumentException && !fromInitialiser;
        this.student = student;
        this.message = message(thrown);
        this.stub = stub();
        this.location = location(thrown);
    }

    boolean isError() {
        return thrown instanceof Error;
    }

    Reply.Threw reply(Effects effects) {
        return new Reply.Threw(MethodNames.simple(thrown.getClass()), refuses, message, stub, location, effects);
    }

    /** The stub that the exception comes from: the innermost TODO among its causes. */
    private Optional<String> stub() {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
            if (cause instanceof UnsupportedOperationException && message(cause).startsWith("TODO")) {
                return location(cause).map(CodeLocation::method);
            }
            cause = causeOf(cause);
        }
        return Optional.empty();
    }

    private Optional<CodeLocation> location(Throwable of) {
        return StudentFrames.of(framesOf(of), student).stream().findFirst();
    }

    private static String message(Throwable of) {
        try {
            String message = of.getMessage();
            return message == null ? "" : alike(message.substring(0, Math.min(message.length(), MAX_MESSAGE)));
        } catch (Throwable hostile) {
            return "(message unavailable)";
        }
    }

    /** The JVM numbers its lambdas and loaders through all submissions, and names them by where they lie in memory. */
    private static String alike(String message) {
        String plain = message.contains("$$Lambda") ? LAMBDA.matcher(message).replaceAll("") : message;
        return plain.contains("loader 'student' @") ? LOADER.matcher(plain).replaceAll("") : plain;
    }

    private static Throwable causeOf(Throwable of) {
        try {
            return of.getCause();
        } catch (Throwable hostile) {
            return null;
        }
    }

    private static StackTraceElement[] framesOf(Throwable of) {
        try {
            StackTraceElement[] frames = of.getStackTrace();
            return frames == null ? new StackTraceElement[0] : frames;
        } catch (Throwable hostile) {
            return new StackTraceElement[0];
        }
    }
}
