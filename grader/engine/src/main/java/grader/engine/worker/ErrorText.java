package grader.engine.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a worker's standard error to its end, so that no worker waits for a reader, and keeps the beginning. */
final class ErrorText {

    private static final int KEPT_BYTES = 4096;
    private static final int LINE_LENGTH = 200;
    private static final long PATIENCE_MILLIS = 1_000;

    /** Above the line that says why a JVM did not start. */
    private static final String JVM_HEADING = "Error occurred during initialization of VM";

    private final byte[] kept = new byte[KEPT_BYTES];
    private final Thread reader;
    private int length;

    ErrorText(InputStream stream) {
        reader = new Thread(() -> drain(stream), "worker stderr");
        reader.setDaemon(true);
        reader.start();
    }

    /** Twice: when a process ends, the JDK reads what is left into a stream of its own, and a read that was under way then fails. */
    private void drain(InputStream stream) {
        readAll(stream);
        readAll(stream);
        try {
            stream.close();
        } catch (IOException gone) {
            // A process that was killed leaves nothing more to close.
        }
    }

    private void readAll(InputStream stream) {
        byte[] buffer = new byte[KEPT_BYTES];
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                keep(buffer, read);
            }
        } catch (IOException gone) {
            // A process that was killed leaves nothing more to read.
        }
    }

    private synchronized void keep(byte[] buffer, int read) {
        int fits = Math.min(read, kept.length - length);
        System.arraycopy(buffer, 0, kept, length, fits);
        length += fits;
    }

    /** The first line of a process that has ended, fit for a message; empty where it wrote nothing. */
    String line() {
        try {
            reader.join(PATIENCE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            String text = new String(kept, 0, length, StandardCharsets.UTF_8);
            String line = text.strip()
                    .lines()
                    .filter(one -> !one.equals(JVM_HEADING))
                    .findFirst()
                    .orElse(JVM_HEADING.equals(text.strip()) ? JVM_HEADING : "");
            String printable =
                    line.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", " ").strip();
            return printable.length() <= LINE_LENGTH ? printable : printable.substring(0, LINE_LENGTH) + "...";
        }
    }
}
