package grader.worker.call;

import grader.protocol.Values.Generator;
import grader.protocol.Values.Texts;
import grader.worker.run.Identity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Arguments as the student's method gets them, and a look afterwards at what it did to them. */
final class Arguments {

    private final List<Object> sent;
    private final Object[] given;

    Arguments(List<Object> sent, Generators generators) {
        this.sent = sent;
        this.given = sent.stream().map(value -> given(value, generators)).toArray();
        for (Object value : given) {
            settle(value);
        }
    }

    Object[] given() {
        return given;
    }

    /** All arguments as they are now, or an empty list where none changed. */
    List<Object> changed() {
        List<Object> now = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < given.length; i++) {
            Object before = sent.get(i);
            Object value = before instanceof Texts texts ? texts(given[i], texts) : before;
            if (isArray(before)) {
                value = given[i];
            }
            changed |= !Objects.deepEquals(before, value);
            now.add(value);
        }
        return changed ? now : List.of();
    }

    /** Rows may end up as keys of a map. */
    private static void settle(Object value) {
        Identity.settle(value);
        if (value instanceof double[][] rows) {
            for (double[] row : rows) {
                Identity.settle(row);
            }
        }
    }

    private static boolean isArray(Object value) {
        return value != null && value.getClass().isArray();
    }

    private static Object given(Object value, Generators generators) {
        if (value instanceof int[] numbers) {
            return numbers.clone();
        } else if (value instanceof double[] numbers) {
            return numbers.clone();
        } else if (value instanceof double[][] rows) {
            double[][] copy = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                copy[i] = rows[i].clone();
            }
            return copy;
        } else if (value instanceof Texts texts) {
            return texts.mutable() ? new ArrayList<>(texts.elements()) : List.copyOf(texts.elements());
        } else if (value instanceof Generator generator) {
            return generators.of(generator);
        }
        return value;
    }

    /** A raw list may hold anything by now. */
    private static Texts texts(Object list, Texts before) {
        List<String> elements = new ArrayList<>();
        for (Object element : list instanceof List<?> found ? found : Collections.emptyList()) {
            elements.add(element == null || element instanceof String ? (String) element : "(not a text)");
        }
        return new Texts(before.mutable(), elements);
    }
}
