package grader.suite;

import java.lang.reflect.Array;
import java.util.List;
import java.util.StringJoiner;

/** Writes a call as an instructor reads it, long arrays cut; made before the call, which may change its arguments. */
public final class Call {

    private static final int SHOWN = 12;

    private Call() {}

    /** As in {@code dot([1.0, 2.0], [3.0, 4.0])}. */
    public static String of(String method, Object... arguments) {
        StringJoiner call = new StringJoiner(", ", method + "(", ")");
        for (Object argument : arguments) {
            call.add(show(argument));
        }
        return call.toString();
    }

    static String show(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof List<?> list) {
            return show(list.toArray());
        }
        return value != null && value.getClass().isArray() ? elements(value) : String.valueOf(value);
    }

    private static String elements(Object array) {
        int length = Array.getLength(array);
        StringJoiner shown = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < Math.min(length, SHOWN); i++) {
            shown.add(show(Array.get(array, i)));
        }
        if (length > SHOWN) {
            shown.add("… " + length + " in all");
        }
        return shown.toString();
    }
}
