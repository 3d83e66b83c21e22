package grader.worker.call;

import grader.protocol.CodeLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The student's own lines of a stack trace, innermost first. */
final class StudentFrames {

    private static final int MAX_NAME = 200;

    private StudentFrames() {}

    static List<CodeLocation> of(StackTraceElement[] trace, ClassLoader student) {
        return Arrays.stream(trace)
                .filter(Objects::nonNull)
                .filter(frame -> student.getName().equals(frame.getClassLoaderName()))
                .map(StudentFrames::location)
                .toList();
    }

    private static CodeLocation location(StackTraceElement frame) {
        String file = frame.getFileName() == null ? "" : frame.getFileName();
        return new CodeLocation(
                cut(file), Math.max(0, frame.getLineNumber()), cut(MethodNames.written(frame.getMethodName())));
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), MAX_NAME));
    }
}
