package grader.worker.call;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code System.out} for one call, and what was printed to it; {@code System.err} goes nowhere. */
final class Console {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream(256);
    private final boolean keeps;
    private final PrintStream out = new PrintStream(new Capped(printed), false, StandardCharsets.UTF_8);

    /** @param keeps whether anybody will read what is printed */
    Console(boolean keeps) {
        this.keeps = keeps;
    }

    /** Makes this the console of the JVM. */
    void open() {
        System.setOut(out);
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    String printed() {
        out.flush();
        return keeps ? printed.toString(StandardCharsets.UTF_8) : "";
    }

    /** Takes so many bytes and drops the rest. */
    private static final class Capped extends OutputStream {

        private static final int MAX_BYTES = 2 << 20;

        private final ByteArrayOutputStream target;

        Capped(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) {
            if (target.size() < MAX_BYTES) {
                target.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            target.write(bytes, from, Math.max(0, Math.min(length, MAX_BYTES - target.size())));
        }
    }
}
