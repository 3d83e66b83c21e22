package grader.suite;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A call as an instructor reads it, long arrays cut.
 *
 * <p>Made before the call, which may change its arguments: what will be shown of them is kept, and becomes text only when a
 * check fails.
 */
public final class Call {

    private static final int SHOWN = 12;

    private final String method;
    private final Object[] arguments;

    private Call(String method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /** As in {@code dot([1.0, 2.0], [3.0, 4.0])}; in place of an argument a text may stand, such as {@code "…"}. */
    public static Call of(String method, Object... arguments) {
        Object[] kept = new Object[arguments.length];
        Arrays.setAll(kept, i -> kept(arguments[i]));
        return new Call(method, kept);
    }

    @Override
    public String toString() {
        StringJoiner call = new StringJoiner(", ", method + "(", ")");
        for (Object argument : arguments) {
            call.add(show(argument));
        }
        return call.toString();
    }

    /** The first elements of an array or a list, and how many there were. */
    private record Beginning(Object elements, int length) {}

    private static Object kept(Object argument) {
        if (argument instanceof List<?> list) {
            return new Beginning(
                    list.subList(0, Math.min(list.size(), SHOWN + 1)).toArray(), list.size());
        } else if (argument == null || !argument.getClass().isArray()) {
            return argument;
        }
        int length = Array.getLength(argument);
        Class<?> type = argument.getClass().getComponentType();
        Object elements = Array.newInstance(type, Math.min(length, SHOWN + 1));
        System.arraycopy(argument, 0, elements, 0, Array.getLength(elements));
        if (type.isArray()) {
            Object[] rows = (Object[]) elements;
            Object[] copies = new Object[rows.length];
            Arrays.setAll(copies, i -> kept(rows[i]));
            elements = copies;
        }
        return new Beginning(elements, length);
    }

    static String show(Object value) {
        if (value instanceof Beginning beginning) {
            return elements(beginning.elements, beginning.length);
        } else if (value instanceof String text) {
            return '"' + text + '"';
        } else if (value instanceof List<?> list) {
            return show(list.toArray());
        }
        return value != null && value.getClass().isArray()
                ? elements(value, Array.getLength(value))
                : String.valueOf(value);
    }

    private static String elements(Object array, int length) {
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
