package grader.worker.call;

import grader.protocol.Values;
import grader.protocol.Values.Constant;
import grader.protocol.Values.Texts;
import java.lang.reflect.Array;
import java.util.List;

/** Values on their way out: those that the pipe takes, and no more than it takes. */
final class Crossing {

    private Crossing() {}

    static Object value(Object value) {
        return value instanceof Enum<?> constant ? new Constant(constant.name()) : value;
    }

    /** Whether all of them together are too much for the pipe: rows may be one array a thousand times over. */
    static boolean isTooMuch(List<Object> values) {
        return values.stream().mapToLong(Crossing::size).sum() > Values.MAX_LENGTH;
    }

    static long size(Object value) {
        if (value instanceof String text) {
            return text.length();
        } else if (value instanceof Texts texts) {
            return texts.elements().size()
                    + texts.elements().stream().mapToLong(Crossing::size).sum();
        } else if (value instanceof double[][] rows) {
            long size = rows.length;
            for (double[] row : rows) {
                size += size(row);
            }
            return size;
        }
        return value != null && value.getClass().isArray() ? Array.getLength(value) : 1;
    }
}
