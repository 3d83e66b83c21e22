package grader.engine.judge;

import grader.engine.worker.Slot;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.Request.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A slot for one submission: whichever worker stands in it has compiled what is called.
 *
 * <p>A worker that takes another's place compiles each exercise when it is called for the first time, so that a submission that
 * costs many workers does not cost as many compilations of all its exercises.
 */
final class CompiledSlot {

    private final Slot slot;
    private final boolean lastTry;
    private final Map<String, Request.Compile> compiled = new HashMap<>();
    private final Set<String> here = new HashSet<>();

    /** @param lastTry whether a worker's death is the student's to answer for, where it happens again */
    CompiledSlot(Slot slot, boolean lastTry) {
        this.slot = slot;
        this.lastTry = lastTry;
    }

    /** Compiles exercises that have not been compiled yet. */
    Reply.Compiled compile(Request.Compile request) throws WorkerLostException {
        Reply.Compiled reply = twice(() -> compiled(request));
        if (reply.succeeded()) {
            request.targets().forEach(target -> compiled.put(target.className(), request));
        }
        return reply;
    }

    /** @param again whether the worker's death may have been an accident, so that another is asked too */
    Reply call(Request.Call call, boolean again) throws WorkerLostException {
        Asking<Reply> asking = () -> {
            compileHere(call.className());
            return ask(call);
        };
        return again ? twice(asking) : asking.ask();
    }

    /** Puts a new worker in the place of one that must not go on. */
    void replace() {
        slot.replace();
        here.clear();
    }

    /** Compiles whatever this worker has not compiled yet. */
    void compileAll() {
        compiled.keySet().forEach(this::compileHere);
    }

    private interface Asking<T extends Reply> {
        T ask() throws WorkerLostException;
    }

    /** On the last try a worker's death counts only where the same request is another worker's death too. */
    private <T extends Reply> T twice(Asking<T> asking) throws WorkerLostException {
        try {
            return asking.ask();
        } catch (WorkerLostException loss) {
            if (!lastTry || loss.outOfTime()) {
                throw loss;
            }
            return asking.ask();
        }
    }

    private Reply ask(Request request) throws WorkerLostException {
        try {
            return slot.ask(request);
        } catch (WorkerLostException loss) {
            here.clear(); // the slot holds another one now
            throw loss;
        }
    }

    private Reply.Compiled compiled(Request.Compile request) throws WorkerLostException {
        Reply reply = ask(request);
        if (!(reply instanceof Reply.Compiled answer)) {
            throw new IllegalStateException("a worker answered a compilation with " + reply);
        }
        if (answer.succeeded()) {
            request.targets().stream().map(Target::className).forEach(here::add);
        }
        return answer;
    }

    /** What compiled before compiles again, if not in this worker then in the next. */
    private void compileHere(String className) {
        Request.Compile request = compiled.get(className);
        if (request == null || here.contains(className)) {
            return;
        }
        try {
            compiledOrOnce(request);
        } catch (WorkerLostException twice) {
            throw new IllegalStateException("what compiled before did not compile again", twice);
        }
    }

    private void compiledOrOnce(Request.Compile request) throws WorkerLostException {
        try {
            compiled(request);
        } catch (WorkerLostException once) {
            compiled(request);
        }
    }
}
