package grader.worker.call;

import grader.protocol.Values.Constant;
import grader.protocol.Values.Texts;
import java.lang.reflect.Array;
import java.util.List;

/** Values on their way out: those that the pipe takes, and no more than it takes. */
final class Crossing {

    /** Numbers or characters in one reply: at eight bytes each, with what was printed, they fit into a frame. */
    private static final long MOST = 3_000_000;

    private Crossing() {}

    static Object value(Object value) {
        return value instanceof Enum<?> constant ? new Constant(constant.name()) : value;
    }

    /** Whether it is too much for one reply: rows may be one array a thousand times over. */
    static boolean isTooMuch(Object value, List<Object> changed) {
        return size(value) + changed.stream().mapToLong(Crossing::size).sum() > MOST;
    }

    private static long size(Object value) {
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
