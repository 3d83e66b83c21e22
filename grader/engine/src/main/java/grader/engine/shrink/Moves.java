package grader.engine.shrink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Simpler arguments, the boldest first: fewer elements, then simpler ones. No sequence of moves goes round in a circle: each
 * takes elements away, or brings a number nearer to 0.
 */
final class Moves {

    /** Down to here a number goes to 0 by ones; above, by halves. */
    private static final double SMALL = 8;

    private Moves() {}

    static List<Object[]> from(Object[] arguments) {
        List<Object[]> moves = new ArrayList<>();
        for (boolean halves : new boolean[] {true, false}) {
            together(arguments, halves, moves);
            for (int i = 0; i < arguments.length; i++) {
                for (int[] cut : cuts(Values.length(arguments[i]), halves)) {
                    moves.add(with(arguments, i, Values.without(arguments[i], cut[0], cut[1])));
                }
            }
        }
        for (int i = 0; i < arguments.length; i++) {
            simpler(arguments, i, moves);
        }
        labels(arguments, moves);
        return moves;
    }

    /** Vectors of one length, or the vectors of a corpus and its query, lose the same components. */
    private static void together(Object[] arguments, boolean halves, List<Object[]> moves) {
        int length = Arrays.stream(arguments)
                .filter(double[].class::isInstance)
                .mapToInt(Values::length)
                .findFirst()
                .orElse(-1);
        for (int[] cut : cuts(length, halves)) {
            Object[] shorter = arguments.clone();
            for (int i = 0; i < shorter.length; i++) {
                shorter[i] = shortened(shorter[i], length, cut);
            }
            moves.add(shorter);
        }
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

    private static List<int[]> cuts(int length, boolean halves) {
        List<int[]> cuts = new ArrayList<>();
        if (halves && length > 3) {
            cuts.add(new int[] {length / 2, length});
            cuts.add(new int[] {0, length / 2});
        }
        for (int i = length - 1; !halves && i >= 0; i--) {
            cuts.add(new int[] {i, i + 1});
        }
        return cuts;
    }

    private static void simpler(Object[] arguments, int i, List<Object[]> moves) {
        if (arguments[i] instanceof Double number) {
            simpler(number).forEach(value -> moves.add(with(arguments, i, value)));
        } else if (arguments[i] instanceof Integer number) {
            simpler(number).forEach(value -> moves.add(with(arguments, i, (int) value)));
        } else if (arguments[i] instanceof double[] numbers) {
            simpler(numbers).forEach(array -> moves.add(with(arguments, i, array)));
        } else if (arguments[i] instanceof int[] numbers) {
            simpler(Arrays.stream(numbers).asDoubleStream().toArray())
                    .forEach(array -> moves.add(with(
                            arguments,
                            i,
                            DoubleStream.of(array).mapToInt(v -> (int) v).toArray())));
        } else if (arguments[i] instanceof double[][] rows) {
            for (int row = 0; row < rows.length; row++) {
                for (double[] simple : simpler(rows[row])) {
                    double[][] corpus = rows.clone();
                    corpus[row] = simple;
                    moves.add(with(arguments, i, corpus));
                }
            }
        }
    }

    private static List<double[]> simpler(double[] numbers) {
        List<double[]> arrays = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            for (double value : simpler(numbers[i]).toArray()) {
                double[] array = numbers.clone();
                array[i] = value;
                arrays.add(array);
            }
        }
        return arrays;
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
    private static void labels(Object[] arguments, List<Object[]> moves) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Object argument : arguments) {
            List<?> texts = argument instanceof List<?> list ? list : List.of(argument);
            texts.stream()
                    .filter(String.class::isInstance)
                    .forEach(text -> names.putIfAbsent((String) text, String.valueOf((char) ('a' + names.size()))));
        }
        boolean renamed =
                names.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue()));
        if (!renamed && names.size() <= 'z' - 'a') {
            moves.add(Arrays.stream(arguments)
                    .map(argument -> renamed(argument, names))
                    .toArray());
        }
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
