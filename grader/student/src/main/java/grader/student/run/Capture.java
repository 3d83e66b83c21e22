package grader.student.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Holds the beginning of what is printed, and counts the rest: a flood costs nothing. */
final class Capture extends OutputStream {

    private static final int KEPT = 1 << 16;

    private static volatile Capture latest = new Capture();

    private final byte[] kept = new byte[KEPT];
    private int size;
    private long lines;
    private boolean midLine;

    /** Sends both standard streams here, from now on. */
    static Capture install() {
        Capture capture = new Capture();
        PrintStream stream = new PrintStream(capture, false, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        latest = capture;
        return capture;
    }

    /** What holds the output of the call that is under way. */
    static Capture latest() {
        return latest;
    }

    @Override
    public synchronized void write(int octet) {
        if (size < KEPT) {
            kept[size++] = (byte) octet;
        }
        if (octet == '\n') {
            lines++;
        }
        midLine = octet != '\n';
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    synchronized String text() {
        return new String(kept, 0, size, StandardCharsets.UTF_8);
    }

    synchronized long lines() {
        return lines + (midLine ? 1 : 0);
    }
}
