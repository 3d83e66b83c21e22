package grader.engine.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A worker's process with what runs below it: under bubblewrap the JVM is the grandchild of what the engine has started.
 *
 * <p>Descendants are those at the time of {@link #settle}: looking for them means reading the whole process table.
 */
final class ProcessTree {

    /** Without it, Java could not open a file whose name is not ASCII. */
    static final String LANG = "C.UTF-8";

    private static final long PATIENCE_SECONDS = 5;

    private final Process root;
    private List<ProcessHandle> descendants = List.of();

    private ProcessTree(Process root) {
        this.root = root;
    }

    /** Starts a process that gets no environment but a language, and that ends with the engine. */
    static ProcessTree start(List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().clear();
        builder.environment().put("LANG", LANG);
        return new ProcessTree(Launcher.start(builder));
    }

    Process root() {
        return root;
    }

    /** Called once the JVM is there. */
    synchronized void settle() {
        descendants = root.descendants().toList();
    }

    /** Processor time of the whole tree. */
    synchronized Duration cpu() {
        return Stream.concat(Stream.of(root.toHandle()), descendants.stream())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Ends every process of it, including those started since. */
    void kill() {
        List<ProcessHandle> below =
                Stream.concat(root.descendants(), known().stream()).toList();
        root.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private synchronized List<ProcessHandle> known() {
        return descendants;
    }

    /** Ends it, and waits until it is gone. */
    void close() {
        kill();
        try {
            root.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
