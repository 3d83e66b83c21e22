package grader.worker.call;

import grader.protocol.Values.Constant;
import java.util.List;

/** Sends values of any size. */
final class Crossing {

    private Crossing() {}

    static Object value(Object value) {
        return value instanceof Enum<?> constant ? new Constant(constant.name()) : value;
    }

    static boolean isTooMuch(Object value, List<Object> changed) {
        return false;
    }
}
