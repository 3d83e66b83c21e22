package grader.worker;

import grader.protocol.Frames;
import grader.protocol.Frames.Numbered;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The worker's {@code main}: answers requests from standard input, one at a time, until the stream ends. */
public final class Worker {

    /** Deep enough for any call that the budgets allow, and for javac on deeply nested sources. */
    private static final long STACK_BYTES = 256L << 20;

    private Worker() {}

    /** Takes no arguments: whatever a worker must know comes through the pipe. */
    public static void main(String[] arguments) throws InterruptedException {
        Frames frames = new Frames(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // From here on the standard streams are the student's: nothing printed can reach the pipe.
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        Lifeline.hold();
        Thread serving = new Thread(null, () -> serve(frames), "worker", STACK_BYTES);
        serving.start();
        serving.join();
        Runtime.getRuntime().halt(0);
    }

    private static void serve(Frames frames) {
        Session session = new Session();
        WarmUp.run();
        session.warmUp();
        try {
            frames.send(0, new Reply.Ready(Runtime.version().toString()));
            while (true) {
                Numbered<Request> request = frames.nextRequest();
                frames.send(request.sequence(), session.answer(request.content()));
            }
        } catch (EOFException judgeIsDone) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException | Error fault) {
            // The judge sees the pipe close, and replaces this worker.
            Runtime.getRuntime().halt(70);
        }
    }
}
