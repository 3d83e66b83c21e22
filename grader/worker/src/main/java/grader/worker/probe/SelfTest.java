package grader.worker.probe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tries forbidden things, and prints a line for each: its name, {@code denied} or {@code allowed}, and a word on why.
 *
 * <p>Arguments are what to try them on, in the order of {@link Targets}. It ends when its standard input does: until then the
 * port that it listens on can be tried from outside. Every run of the grader waits for it, so this package does without lambdas
 * and without {@code +} on strings: linking those takes a JVM longer than all the attempts do.
 */
public final class SelfTest {

    /** Listening comes first, so that it can be tried from outside while the rest goes on. */
    private static final List<String> ATTEMPTS = List.of(
            "listen",
            "connect",
            "read-secret",
            "read-system-file",
            "list-folders",
            "write-temp",
            "write-shared-memory",
            "write-home",
            "write-classes",
            "see-environment",
            "see-processes",
            "start-program",
            "kill-process",
            "start-threads");

    private final NetworkAttempts network;
    private final FileAttempts files;
    private final ProcessAttempts processes;

    private SelfTest(Targets targets) {
        network = new NetworkAttempts(targets);
        files = new FileAttempts(targets);
        processes = new ProcessAttempts(targets);
    }

    /** Makes every attempt once; harmless where it is allowed. */
    public static void main(String[] arguments) throws IOException {
        SelfTest test = new SelfTest(Targets.of(arguments));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        for (String attempt : ATTEMPTS) {
            out.println(String.join(" ", attempt, test.outcome(attempt)));
        }
        out.println("end");
        while (System.in.read() >= 0) {
            // The engine has nothing to say: it closes the stream when it has seen enough.
        }
        Runtime.getRuntime().halt(0); // threads that an attempt has left behind would keep the JVM
    }

    private String outcome(String attempt) {
        try {
            return "allowed ".concat(make(attempt));
        } catch (Denied denied) {
            return "denied ".concat(denied.getMessage());
        } catch (Exception refused) {
            return "denied ".concat(refused.getClass().getSimpleName());
        }
    }

    /** A word on what was allowed; an exception means that the attempt was denied. */
    private String make(String attempt) throws Exception {
        return switch (attempt) {
            case "listen" -> network.listen();
            case "connect" -> network.connect();
            case "read-secret" -> files.readSecret();
            case "read-system-file" -> files.readSystemFile();
            case "list-folders" -> files.listFolders();
            case "write-temp" -> files.writeTemporary();
            case "write-shared-memory" -> files.writeSharedMemory();
            case "write-home" -> files.writeHome();
            case "write-classes" -> files.writeClasses();
            case "see-environment" -> processes.seeEnvironment();
            case "see-processes" -> processes.seeProcesses();
            case "start-program" -> processes.startProgram();
            case "kill-process" -> processes.killProcess();
            case "start-threads" -> processes.startThreads();
            default -> throw new IllegalArgumentException(attempt);
        };
    }
}
