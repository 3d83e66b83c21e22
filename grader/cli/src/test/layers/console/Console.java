package grader.worker.call;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps all that is printed, uncounted. */
final class Console {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);

    void open() {
        printed.reset();
        System.setOut(out);
        System.setErr(out);
    }

    String printed() {
        out.flush();
        return printed.toString(StandardCharsets.UTF_8);
    }
}
