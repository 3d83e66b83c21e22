package grader.suite.probes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arguments for a method that may change them: numbers, texts, arrays, and lists of texts. */
public final class Copies {

    private Copies() {}

    /** A copy of each; texts become new objects, so that {@code ==} finds no two alike. */
    public static Object[] of(Object... arguments) {
        return Arrays.stream(arguments).map(Copies::of).toArray();
    }

    private static Object of(Object argument) {
        if (argument instanceof double[] numbers) {
            return numbers.clone();
        } else if (argument instanceof int[] numbers) {
            return numbers.clone();
        } else if (argument instanceof double[][] rows) {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        } else if (argument instanceof List<?> texts) {
            List<String> copies = new ArrayList<>();
            texts.forEach(text -> copies.add(new String(((String) text).toCharArray())));
            return copies;
        }
        return argument;
    }
}
