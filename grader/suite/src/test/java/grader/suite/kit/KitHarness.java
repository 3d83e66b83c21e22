package grader.suite.kit;

import grader.protocol.SourceFacts;
import grader.suite.Harness;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.opentest4j.TestAbortedException;

/** Catches what a variant prints, and knows the facts of its source that a test gives it. */
record KitHarness(SourceFacts facts) implements Harness {

    @Override
    public String printedDuring(Runnable action) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public SourceFacts source(String className) {
        return facts;
    }

    @Override
    public RuntimeException notAttempted(String method) {
        return new TestAbortedException(method);
    }
}
