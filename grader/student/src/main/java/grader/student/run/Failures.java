package grader.student.run;

import grader.words.bundle.SampleAnswers;
import java.util.Arrays;

/** Exceptions of student code, in words and as a line of theirs. */
final class Failures {

    private static final String PACKAGE = "practice.";
    private static final int MESSAGE = 200;

    private Failures() {}

    static String words(Throwable failure) {
        String type = failure.getClass().getSimpleName();
        if (failure instanceof StackOverflowError) {
            return SampleAnswers.endlessRecursion(type);
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return type;
        }
        return type + ": " + (message.length() > MESSAGE ? message.substring(0, MESSAGE) + "..." : message);
    }

    static String place(Throwable failure) {
        return place(failure.getStackTrace());
    }

    /** The student's line nearest to what happened; empty if none is known. */
    static String place(StackTraceElement... trace) {
        return Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith(PACKAGE) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
