package grader.engine.worker;

import grader.protocol.Reply;
import grader.protocol.Request;
import java.util.List;

/** A place for one worker: started when first needed, replaced when lost or worn out. Open so that tests can listen. */
public class Slot implements AutoCloseable {

    /** A worker's heap and code cache age; a new JVM costs less than looking for what leaked. */
    private static final int SUBMISSIONS_PER_WORKER = 500;

    private final List<String> commandLine;
    private final Patience patience;
    private WorkerProcess worker;
    private int served;

    public Slot(List<String> commandLine) {
        this(commandLine, Patience.USUAL);
    }

    /** With a patience of its own. */
    public Slot(List<String> commandLine, Patience patience) {
        this.commandLine = List.copyOf(commandLine);
        this.patience = patience;
    }

    /** Begins a submission on a worker that knows of no other; one that does not forget the last submission is replaced. */
    public void beginSubmission() throws WorkerLostException {
        if (served >= SUBMISSIONS_PER_WORKER) {
            replace();
        }
        try {
            ask(new Request.Reset());
        } catch (WorkerLostException spoiled) {
            ask(new Request.Reset());
        }
        served++;
    }

    /** Asks the worker, starting one where there is none. */
    public Reply ask(Request request) throws WorkerLostException {
        if (worker == null) {
            worker = start();
        }
        try {
            return worker.ask(request);
        } catch (WorkerLostException lost) {
            replace();
            throw lost;
        }
    }

    /** A start that fails is tried once more: where memory is short for a moment, the kernel ends a program that is just growing. */
    private WorkerProcess start() {
        try {
            return WorkerProcess.start(commandLine, patience);
        } catch (WorkerStartException once) {
            return WorkerProcess.start(commandLine, patience);
        }
    }

    /** Ends the worker; the next request starts another. */
    public void replace() {
        served = 0;
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    @Override
    public void close() {
        replace();
    }
}
