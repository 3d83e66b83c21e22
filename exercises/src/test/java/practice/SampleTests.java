package practice;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.student.run.Outcome;
import grader.student.run.SampleRunner;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.Rung;
import grader.student.sample.SampleCheck;
import grader.student.sample.SampleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns sample checks into JUnit tests: skipped where a method is still a stub, failed where an answer is wrong. */
final class SampleTests {

    private SampleTests() {}

    static Stream<DynamicNode> of(String exercise, Class<?> type) {
        ExerciseSamples samples = SampleFile.read(text(exercise + ".samples"));
        SampleRunner runner = new SampleRunner(samples, type);
        return samples.checks().stream()
                .map(check -> dynamicTest(check.method() + " " + check.title(), () -> run(runner, check)));
    }

    private static void run(SampleRunner runner, SampleCheck check) {
        Outcome outcome = runner.run(check);
        if (outcome.kind() == Outcome.Kind.NOT_ATTEMPTED) {
            throw new TestAbortedException("not attempted yet: " + outcome.note());
        }
        if (outcome.kind().isFailure()) {
            Rung rung = check.ladder().get(outcome.rung());
            String expected = rung.expected().words();
            String message = rung.call().text() + "\n  got       " + outcome.got() + "\n  expected  " + expected
                    + "\n  " + outcome.note() + " " + outcome.place();
            throw new AssertionFailedError(message.stripTrailing(), expected, outcome.got());
        }
    }

    private static String text(String name) {
        try (InputStream file = SampleTests.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
