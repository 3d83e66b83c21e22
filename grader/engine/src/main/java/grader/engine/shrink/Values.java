package grader.engine.shrink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arguments of the exercises' methods: numbers, texts, arrays, and lists of texts. */
final class Values {

    private Values() {}

    /** The length of an array or a list; −1 for anything else. */
    static int length(Object argument) {
        if (argument instanceof double[] numbers) {
            return numbers.length;
        } else if (argument instanceof int[] numbers) {
            return numbers.length;
        } else if (argument instanceof double[][] rows) {
            return rows.length;
        }
        return argument instanceof List<?> texts ? texts.size() : -1;
    }

    /** The array or list without the elements from the one index to before the other. */
    static Object without(Object argument, int from, int to) {
        if (argument instanceof double[] numbers) {
            double[] kept = Arrays.copyOf(numbers, numbers.length - (to - from));
            System.arraycopy(numbers, to, kept, from, numbers.length - to);
            return kept;
        } else if (argument instanceof int[] numbers) {
            int[] kept = Arrays.copyOf(numbers, numbers.length - (to - from));
            System.arraycopy(numbers, to, kept, from, numbers.length - to);
            return kept;
        }
        List<Object> kept = new ArrayList<>(
                argument instanceof double[][] rows ? Arrays.asList((Object[]) rows) : (List<?>) argument);
        kept.subList(from, to).clear();
        return argument instanceof double[][] ? kept.toArray(double[][]::new) : kept;
    }

    static String shown(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof List<?> texts) {
            return texts.stream().map(Values::shown).toList().toString();
        }
        String boxed = Arrays.deepToString(new Object[] {value});
        return boxed.substring(1, boxed.length() - 1);
    }
}
