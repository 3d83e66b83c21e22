package grader.student.rules;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The losses in what a run printed: the last number of each line that holds one.
 *
 * <p>Labels and punctuation may touch the number. A minus sign that touches a letter, a digit or a closing bracket on its
 * left is taken for a dash, as in {@code step3-0.25}.
 */
public final class PrintedLosses {

    private static final Pattern NUMBER = Pattern.compile("(?<sign>(?<![\\p{L}\\p{N})\\]}])[-−])?"
            + "(?<value>(?:\\d+(?:\\.\\d+)?|(?<![\\d.])\\.\\d+)(?:[eE][+-]?\\d+)?|Infinity(?!\\p{L})|∞|NaN(?!\\p{L}))");

    private static final double RELATIVE = 5e-4;
    private static final double ABSOLUTE = 1e-6;
    private static final double BEYOND = 1e300;

    private PrintedLosses() {}

    /** One loss a line, in order; lines without a number are left out. */
    public static double[] in(String printed) {
        return printed.lines()
                .map(PrintedLosses::lastNumber)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    /** How many numbers the fullest line holds. */
    public static long mostOnALine(String printed) {
        return printed.lines()
                .mapToLong(line -> NUMBER.matcher(line).results().count())
                .max()
                .orElse(0);
    }

    /** The last number of a line. */
    public static OptionalDouble lastNumber(String line) {
        OptionalDouble last = OptionalDouble.empty();
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find()) {
            double value = parse(numbers.group("value"));
            last = OptionalDouble.of(numbers.group("sign") == null ? value : -value);
        }
        return last;
    }

    private static double parse(String number) {
        return number.equals("∞") ? Double.POSITIVE_INFINITY : Double.parseDouble(number);
    }

    /**
     * Whether the lines tell the losses of a run of n steps: the n before each update, the n after, or all n + 1.
     *
     * @param losses the loss at the start and after each step, n + 1 in all
     */
    public static boolean tell(double[] printed, double[] losses) {
        int steps = losses.length - 1;
        return same(printed, Arrays.copyOfRange(losses, 0, steps))
                || same(printed, Arrays.copyOfRange(losses, 1, steps + 1))
                || same(printed, losses);
    }

    /** Whether two printings tell of one run, one of them perhaps a line longer or a line later than the other. */
    public static boolean sameRun(double[] one, double[] other) {
        return overlap(one, other, 0) || overlap(one, other, 1) || overlap(other, one, 1);
    }

    /** Whether all but the first lines of one, so many, are the first lines of the other. */
    private static boolean overlap(double[] one, double[] other, int later) {
        int shared = Math.min(one.length - later, other.length);
        int longest = Math.max(one.length, other.length);
        return shared >= Math.min(1, longest)
                && shared >= longest - 1
                && IntStream.range(0, shared)
                        .allMatch(i -> close(one[i + later], other[i]) || close(other[i], one[i + later]));
    }

    private static boolean same(double[] printed, double[] losses) {
        return printed.length == losses.length
                && IntStream.range(0, losses.length).allMatch(i -> close(printed[i], losses[i]));
    }

    /** Rounded as students round; all losses beyond every use count as equal, since where they overflow is chance. */
    public static boolean close(double printed, double loss) {
        if (beyond(printed) && beyond(loss)) {
            return true;
        }
        return Double.isFinite(loss) && Math.abs(printed - loss) <= Math.max(RELATIVE * Math.abs(loss), ABSOLUTE);
    }

    private static boolean beyond(double loss) {
        return !Double.isFinite(loss) || loss > BEYOND;
    }
}
