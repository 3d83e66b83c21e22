package grader.engine.shrink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Simpler arguments, the boldest first: fewer elements, then simpler ones. No sequence of moves goes round in a circle: each
 * takes elements away, or brings a number nearer to 0.
 */
final class Moves {

    /** Down to here a number goes to 0 by ones; above, by halves. */
    private static final double SMALL = 8;

    private Moves() {}

    /** One after the other as they are asked for: of a long vector there are thousands, and mostly one of the first will do. */
    static Stream<Object[]> from(Object[] arguments) {
        return Stream.<Supplier<Stream<Object[]>>>of(
                        () -> shorter(arguments, true),
                        () -> shorter(arguments, false),
                        () -> arguments(arguments).flatMap(i -> simpler(arguments, i)),
                        () -> labels(arguments))
                .flatMap(Supplier::get);
    }

    private static Stream<Integer> arguments(Object[] arguments) {
        return IntStream.range(0, arguments.length).boxed();
    }

    private static Stream<Object[]> shorter(Object[] arguments, boolean halves) {
        return Stream.concat(
                together(arguments, halves),
                arguments(arguments)
                        .flatMap(i -> cuts(Values.length(arguments[i]), halves)
                                .map(cut -> with(arguments, i, Values.without(arguments[i], cut[0], cut[1])))));
    }

    /** Vectors of one length, or the vectors of a corpus and its query, lose the same components. */
    private static Stream<Object[]> together(Object[] arguments, boolean halves) {
        int length = Arrays.stream(arguments)
                .filter(double[].class::isInstance)
                .mapToInt(Values::length)
                .findFirst()
                .orElse(-1);
        return cuts(length, halves)
                .map(cut -> Arrays.stream(arguments)
                        .map(argument -> shortened(argument, length, cut))
                        .toArray());
    }

    private static Object shortened(Object argument, int length, int[] cut) {
        if (argument instanceof double[] numbers && numbers.length == length) {
            return Values.without(numbers, cut[0], cut[1]);
        } else if (argument instanceof double[][] rows && Arrays.stream(rows).allMatch(row -> row.length == length)) {
            return Arrays.stream(rows)
                    .map(row -> (double[]) Values.without(row, cut[0], cut[1]))
                    .toArray(double[][]::new);
        }
        return argument;
    }

    private static Stream<int[]> cuts(int length, boolean halves) {
        if (halves) {
            return length > 3 ? Stream.of(new int[] {length / 2, length}, new int[] {0, length / 2}) : Stream.empty();
        }
        return IntStream.iterate(length - 1, i -> i >= 0, i -> i - 1).mapToObj(i -> new int[] {i, i + 1});
    }

    private static Stream<Object[]> simpler(Object[] arguments, int i) {
        return simpler(arguments[i]).map(value -> with(arguments, i, value));
    }

    private static Stream<?> simpler(Object argument) {
        if (argument instanceof Double number) {
            return simpler(number.doubleValue()).boxed();
        } else if (argument instanceof Integer number) {
            return simpler(number.doubleValue()).mapToObj(value -> (int) value);
        } else if (argument instanceof double[] numbers) {
            return simpler(numbers);
        } else if (argument instanceof int[] numbers) {
            return simpler(Arrays.stream(numbers).asDoubleStream().toArray())
                    .map(array -> DoubleStream.of(array).mapToInt(v -> (int) v).toArray());
        } else if (argument instanceof double[][] rows) {
            return IntStream.range(0, rows.length)
                    .boxed()
                    .flatMap(row -> simpler(rows[row]).map(simple -> replaced(rows, row, simple)));
        }
        return Stream.empty();
    }

    private static double[][] replaced(double[][] rows, int row, double[] by) {
        double[][] corpus = rows.clone();
        corpus[row] = by;
        return corpus;
    }

    private static Stream<double[]> simpler(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .boxed()
                .flatMap(i -> simpler(numbers[i]).mapToObj(value -> {
                    double[] array = numbers.clone();
                    array[i] = value;
                    return array;
                }));
    }

    private static DoubleStream simpler(double number) {
        if (number == 0 || !Double.isFinite(number)) {
            return DoubleStream.empty();
        }
        double towardsZero = number < 0 ? Math.ceil(number) : Math.floor(number);
        double half = number / 2 < 0 ? Math.ceil(number / 2) : Math.floor(number / 2);
        double next = Math.abs(number) <= SMALL ? towardsZero - Math.signum(number) : half;
        return DoubleStream.of(0, Math.signum(number), half, next, towardsZero)
                .filter(value -> Math.abs(value) < Math.abs(number))
                .distinct();
    }

    /** The labels renamed to a, b, c in the order in which they appear, wherever they stand. */
    private static Stream<Object[]> labels(Object[] arguments) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Object argument : arguments) {
            List<?> texts = argument instanceof List<?> list ? list : List.of(argument);
            texts.stream()
                    .filter(String.class::isInstance)
                    .forEach(text -> names.putIfAbsent((String) text, String.valueOf((char) ('a' + names.size()))));
        }
        boolean renamed =
                names.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue()));
        return renamed || names.size() > 'z' - 'a'
                ? Stream.empty()
                : Stream.<Object[]>of(Arrays.stream(arguments)
                        .map(argument -> renamed(argument, names))
                        .toArray());
    }

    private static Object renamed(Object argument, Map<String, String> names) {
        if (argument instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(names::get).toList());
        }
        return argument instanceof String text ? names.get(text) : argument;
    }

    private static Object[] with(Object[] arguments, int i, Object argument) {
        Object[] changed = arguments.clone();
        changed[i] = argument;
        return changed;
    }
}
