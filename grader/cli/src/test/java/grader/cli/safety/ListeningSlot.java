package grader.cli.safety;

import grader.engine.worker.Slot;
import grader.engine.worker.WorkerCommand;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.util.function.BiConsumer;

/** Hands every call to a listener on its way to the worker, and the answer on its way back. */
final class ListeningSlot extends Slot {

    private final BiConsumer<Request.Call, Reply> listener;

    ListeningSlot(BiConsumer<Request.Call, Reply> listener) {
        super(WorkerCommand.line());
        this.listener = listener;
    }

    @Override
    public Reply ask(Request request) throws WorkerLostException {
        Reply reply = super.ask(request);
        if (request instanceof Request.Call call) {
            listener.accept(call, reply);
        }
        return reply;
    }
}
