package grader.student.sample;

import grader.words.bundle.SampleAnswers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Java values as people write them: six significant digits, eight elements, texts in quotes. */
public final class Show {

    private static final int ELEMENTS = 8;
    private static final int TEXT = 200;
    private static final MathContext DIGITS = new MathContext(6);

    private Show() {}

    /** Any value that a method may return. */
    public static String value(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof String text) {
            return '"' + cut(text) + '"';
        }
        if (value instanceof double[] row) {
            return row(row.length, i -> number(row[i]));
        }
        if (value instanceof int[] row) {
            return row(row.length, i -> Integer.toString(row[i]));
        }
        if (value instanceof Object[] row) {
            return row(row.length, i -> value(row[i]));
        }
        if (value instanceof List<?> list) {
            return row(list.size(), i -> value(list.get(i)));
        }
        return cut(String.valueOf(value));
    }

    /** A number without noise behind the sixth digit. */
    public static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < -5 || exponent > 9 ? rounded.toString() : rounded.toPlainString();
    }

    /** A number with every digit that it has, for where six do not show the difference. */
    public static String exactly(double number) {
        return Double.toString(number);
    }

    private static String row(int length, java.util.function.IntFunction<String> element) {
        String shown =
                IntStream.range(0, Math.min(length, ELEMENTS)).mapToObj(element).collect(Collectors.joining(", "));
        return "[" + shown + (length > ELEMENTS ? SampleAnswers.inAll(length) : "") + "]";
    }

    private static String cut(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT) + "...";
    }
}
