package grader.engine.portrait;

import grader.engine.worker.Slot;
import grader.engine.worker.WorkerLostException;
import grader.protocol.Reply;
import grader.protocol.Request;
import java.util.List;
import java.util.function.IntSupplier;

/** Asks a worker that has answered every check already; once it is lost or worn, nothing more is asked. */
final class Sitting {

    private final Slot slot;
    private final IntSupplier numbers;
    private int number;
    private boolean over;

    /** @param numbers of checks that the worker has not seen: static state from those that it has must not be seen here */
    Sitting(Slot slot, IntSupplier numbers) {
        this.slot = slot;
        this.numbers = numbers;
    }

    /** Begins an exercise, with fresh budgets. */
    void begin() {
        number = numbers.getAsInt();
    }

    /** What the method returned, if it is of that type. */
    <T> T value(Class<T> type, String className, String method, String descriptor, Object... arguments)
            throws NoAnswerException {
        Object value = ask(new Request.Call(number, className, method, descriptor, false, List.of(arguments)))
                .value();
        if (!type.isInstance(value)) {
            throw new NoAnswerException(method);
        }
        return type.cast(value);
    }

    /** What the method printed before it returned. */
    String printed(String className, String method, String descriptor, Object... arguments) throws NoAnswerException {
        return ask(new Request.Call(number, className, method, descriptor, true, List.of(arguments)))
                .effects()
                .printed();
    }

    private Reply.Returned ask(Request.Call call) throws NoAnswerException {
        if (over) {
            throw new NoAnswerException(call.method());
        }
        try {
            Reply reply = slot.ask(call);
            if (reply instanceof Reply.Returned returned) {
                return returned;
            } else if (reply instanceof Reply.Aborted aborted
                    && aborted.effects().worn()) {
                over = true;
                slot.replace();
            }
        } catch (WorkerLostException lost) {
            over = true; // its successor has compiled nothing, and need not
        }
        throw new NoAnswerException(call.method());
    }
}
