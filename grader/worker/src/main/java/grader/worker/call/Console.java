package grader.worker.call;

import grader.worker.run.Meter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code System.out} of one exercise, and what was printed to it in the last call; {@code System.err} goes nowhere.
 *
 * <p>Making streams costs more than a short call does, so they last as long as the student's classes.
 */
final class Console {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream(256);
    private final PrintStream out = new Open(new Metered(printed));
    private final PrintStream err = new Open(new Metered(OutputStream.nullOutputStream()));

    /** Makes this the console of the JVM, with nothing printed yet. */
    void open() {
        out.flush();
        printed.reset();
        System.setOut(out);
        System.setErr(err);
        System.setIn(InputStream.nullInputStream()); // the last one may have been closed
    }

    String printed() {
        out.flush();
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A stream that a student cannot close for the lines to come. */
    private static final class Open extends PrintStream {

        Open(OutputStream target) {
            super(target, false, StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            flush();
        }
    }

    /** Every byte is charged before it is kept. */
    private static final class Metered extends OutputStream {

        private final OutputStream target;

        Metered(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            Meter.print(1);
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Meter.print(length);
            target.write(bytes, from, length);
        }
    }
}
