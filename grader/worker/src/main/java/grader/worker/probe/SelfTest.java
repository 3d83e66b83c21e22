package grader.worker.probe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Tries forbidden things, and prints a line for each: its name, {@code denied} or {@code allowed}, and a word on why.
 *
 * <p>Arguments are what to try them on, in the order of {@link Targets}. It ends when its standard input does: until then the
 * port that it listens on can be tried from outside.
 */
public final class SelfTest {

    private SelfTest() {}

    /** Runs every attempt once; harmless where it is allowed. */
    public static void main(String[] arguments) throws IOException {
        Targets targets = Targets.of(arguments);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        NetworkAttempts network = new NetworkAttempts(targets);
        FileAttempts files = new FileAttempts(targets);
        ProcessAttempts processes = new ProcessAttempts(targets);
        tell(out, "listen", network::listen); // first, so that it can be tried while the rest goes on
        tell(out, "connect", network::connect);
        tell(out, "read-secret", files::readSecret);
        tell(out, "read-system-file", files::readSystemFile);
        tell(out, "list-folders", files::listFolders);
        tell(out, "write-temp", files::writeTemporary);
        tell(out, "write-shared-memory", files::writeSharedMemory);
        tell(out, "write-home", files::writeHome);
        tell(out, "write-classes", files::writeClasses);
        tell(out, "see-environment", processes::seeEnvironment);
        tell(out, "see-processes", processes::seeProcesses);
        tell(out, "start-program", processes::startProgram);
        tell(out, "kill-process", processes::killProcess);
        tell(out, "start-threads", processes::startThreads);
        out.println("end");
        System.in.transferTo(PrintStream.nullOutputStream());
        Runtime.getRuntime().halt(0); // threads that an attempt has left behind would keep the JVM
    }

    private static void tell(PrintStream out, String name, Attempt attempt) {
        String outcome;
        try {
            outcome = "allowed " + attempt.make();
        } catch (Denied denied) {
            outcome = "denied " + denied.getMessage();
        } catch (Exception refused) {
            outcome = "denied " + refused.getClass().getSimpleName();
        }
        out.println(name + " " + outcome);
    }
}
