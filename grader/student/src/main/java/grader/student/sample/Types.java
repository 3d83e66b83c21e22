package grader.student.sample;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The types that the exercises use, by their simple names, and values of them. */
public final class Types {

    /** Strong in every bit, so that any way of drawing a flip is a fair one. */
    private static final String GENERATOR = "L64X128MixRandom";

    private Types() {}

    /** The simple name of a type, as signatures write it. */
    public static String name(Class<?> type) {
        return type.getSimpleName();
    }

    /** A fresh value, which nobody has changed yet. */
    public static Object fresh(Value value, String type) {
        return switch (type) {
            case "double" -> Double.parseDouble(digits(value));
            case "int" -> Integer.parseInt(digits(value));
            case "boolean" -> Boolean.parseBoolean(((Value.Word) value).word());
            case "String" -> ((Value.Text) value).text();
            case "double[]" ->
                row(value).stream()
                        .mapToDouble(element -> Double.parseDouble(digits(element)))
                        .toArray();
            case "int[]" ->
                row(value).stream()
                        .mapToInt(element -> Integer.parseInt(digits(element)))
                        .toArray();
            case "double[][]" ->
                row(value).stream()
                        .map(element -> (double[]) fresh(element, "double[]"))
                        .toArray(double[][]::new);
            case "List" ->
                row(value).stream()
                        .map(element -> ((Value.Text) element).text())
                        .toList();
            case "RandomGenerator" -> RandomGeneratorFactory.of(GENERATOR).create(((Value.Seeded) value).seed());
            default -> ((Value.Word) value).word(); // a constant of an enum of the student's class, by name
        };
    }

    /** Whether two values of the same type hold the same. */
    public static boolean alike(Object one, Object other) {
        return one instanceof RandomGenerator || Arrays.deepEquals(new Object[] {one}, new Object[] {other});
    }

    private static String digits(Value value) {
        if (value instanceof Value.Num number) {
            return number.digits();
        }
        throw new SampleException(value + " is no number");
    }

    private static List<Value> row(Value value) {
        if (value instanceof Value.Row row) {
            return row.elements();
        }
        throw new SampleException(value + " is no list in brackets");
    }
}
