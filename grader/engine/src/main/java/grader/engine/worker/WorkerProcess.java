package grader.engine.worker;

import grader.protocol.Frames;
import grader.protocol.Frames.Numbered;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One worker's process and the pipe to it; used by one thread at a time. */
public final class WorkerProcess implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE;

    private final ProcessTree processes;
    private final Patience patience;
    private final ErrorText errors;
    private final Frames frames;
    private int sequence;
    private volatile long startedAt = NEVER;
    private long watchedSince = NEVER;
    private long looks;
    private volatile long cpuBefore;
    private volatile Duration limit;
    private volatile boolean overdue;

    private WorkerProcess(ProcessTree processes, Patience patience) {
        Process process = processes.root();
        this.patience = patience;
        this.processes = processes;
        this.errors = new ErrorText(process.getErrorStream());
        this.frames = new Frames(
                new BufferedInputStream(process.getInputStream(), 1 << 16),
                new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Starts a worker and waits until it can take requests. */
    public static WorkerProcess start(List<String> commandLine) throws WorkerStartException {
        return start(commandLine, Patience.USUAL);
    }

    static WorkerProcess start(List<String> commandLine, Patience patience) throws WorkerStartException {
        WorkerProcess worker;
        try {
            worker = new WorkerProcess(ProcessTree.start(commandLine), patience);
        } catch (IOException refused) {
            throw new WorkerStartException(refused.getMessage(), refused);
        }
        try {
            Watchdog.instance().watch(worker);
            worker.awaitReady();
            worker.processes.settle();
            return worker;
        } catch (WorkerLostException failed) {
            String said = worker.errors.line();
            throw new WorkerStartException(said.isEmpty() ? silence(failed) : said, failed);
        }
    }

    private static String silence(WorkerLostException failed) {
        return failed.outOfTime()
                ? "it was not ready in time"
                : "it ended without a word; something has killed it, perhaps for want of memory (try --jobs 1)";
    }

    private void awaitReady() throws WorkerLostException {
        limit = Patience.START;
        begin();
        try {
            Numbered<Reply> first = frames.nextReply();
            if (!(first.content() instanceof Reply.Ready)) {
                throw lost(new IOException("a worker began with something else than that it is ready"));
            }
        } catch (IOException broken) {
            throw lost(broken);
        } finally {
            startedAt = NEVER;
        }
    }

    /** Sends a request and waits for its reply; afterwards a lost worker is closed. */
    public Reply ask(Request request) throws WorkerLostException {
        limit = request instanceof Request.Compile ? patience.compilation() : patience.call();
        begin();
        try {
            frames.send(++sequence, request);
            Numbered<Reply> reply = frames.nextReply();
            if (reply.sequence() != sequence) {
                throw new IOException("reply " + reply.sequence() + " to request " + sequence);
            }
            return reply.content();
        } catch (IOException broken) {
            throw lost(broken);
        } finally {
            startedAt = NEVER;
        }
    }

    private void begin() {
        overdue = false;
        cpuBefore = -1;
        startedAt = System.nanoTime();
    }

    private WorkerLostException lost(IOException cause) {
        boolean ended = overdue;
        close();
        return new WorkerLostException("a worker was lost: " + cause.getMessage(), ended, cause);
    }

    /**
     * Called by the watchdog, about ten times a second. Waiting is counted in such looks: a machine that sleeps for an hour in
     * between looks no more often for that.
     */
    void endIfOverdue() {
        long started = startedAt;
        if (started == NEVER || started != watchedSince) {
            watchedSince =
                    started; // most calls are over before the next look, and reading their time costs more than they do
            looks = 0;
            return;
        }
        long cpu = processes.cpu().toNanos();
        if (cpuBefore < 0) {
            cpuBefore = cpu;
        }
        boolean late = ++looks * Watchdog.PAUSE_MILLIS > patience.wall().toMillis();
        if (late || cpu - cpuBefore > limit.toNanos()) {
            overdue = true;
            processes.kill();
        }
    }

    /** Ends the process and all that it has started, whatever they are doing. */
    @Override
    public void close() {
        Watchdog.instance().forget(this);
        processes.close();
        try {
            processes.root().getOutputStream().close();
        } catch (IOException alreadyGone) {
            // A pipe to a dead process may refuse its last bytes; nobody misses them.
        }
    }
}
