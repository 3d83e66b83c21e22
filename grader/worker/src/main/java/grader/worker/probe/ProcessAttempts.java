package grader.worker.probe;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** Attempts on processes: others, new ones, and this one's own limits. */
final class ProcessAttempts {

    /** More than a worker may have, and several times what it needs. */
    private static final int THREADS = 120;

    private static final long STACK_BYTES = 64 << 10;

    /** A process of one's own and the one that waits for it. */
    private static final int OWN_PROCESSES = 2;

    private static final Set<String> OWN_ENVIRONMENT = Set.of("LANG", "PWD");

    private final Targets targets;

    ProcessAttempts(Targets targets) {
        this.targets = targets;
    }

    String seeEnvironment() throws Denied {
        Set<String> names = new TreeSet<>(System.getenv().keySet());
        names.removeAll(OWN_ENVIRONMENT);
        if (names.isEmpty()) {
            throw new Denied("empty");
        }
        return counted(names.size(), "variables");
    }

    String seeProcesses() throws Denied {
        long seen = ProcessHandle.allProcesses().count();
        if (seen <= OWN_PROCESSES) {
            throw new Denied(counted(seen, "processes"));
        }
        return counted(seen, "processes");
    }

    String startProgram() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        IOException refusal = new NoSuchFileException("no program to start");
        for (List<String> line :
                List.of(List.of("/bin/true"), List.of("/bin/sh", "-c", ":"), List.of(java.toString(), "-version"))) {
            try {
                new ProcessBuilder(line).start().destroyForcibly();
                return line.get(0);
            } catch (IOException refused) {
                refusal = refused;
            }
        }
        throw refusal;
    }

    String killProcess() throws Denied {
        ProcessHandle victim = ProcessHandle.of(targets.victim()).orElse(null);
        if (victim == null) {
            throw new Denied("not there");
        }
        if (!victim.destroyForcibly()) {
            throw new Denied("not permitted");
        }
        return "killed";
    }

    String startThreads() throws Denied {
        int started = 0;
        try {
            while (started < THREADS) {
                Thread thread = new Thread(null, new Parked(), "crowd", STACK_BYTES);
                thread.setDaemon(true);
                thread.start();
                started++;
            }
        } catch (OutOfMemoryError limit) {
            throw new Denied("after ".concat(counted(started, "threads")));
        }
        return counted(started, "threads");
    }

    private static String counted(long number, String what) {
        return String.join(" ", Long.toString(number), what);
    }

    /** Does nothing, for ever. */
    private static final class Parked implements Runnable {

        @Override
        public void run() {
            LockSupport.park();
        }
    }
}
