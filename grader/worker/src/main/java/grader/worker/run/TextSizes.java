package grader.worker.run;

import grader.words.Stops;
import java.util.Collection;

/** What calls of the library cost by the length of texts; as in {@link Sizes}, other types than expected cost nothing. */
public final class TextSizes {

    private TextSizes() {}

    /** A number that becomes text. */
    public static void text(double number) {
        Sizes.some();
    }

    public static void text(float number) {
        Sizes.some();
    }

    /** A text that is added to another. */
    public static void text(Object text) {
        chars(Measure.length(text));
    }

    /** So many characters. */
    public static void chars(int count) {
        if (count > 0) {
            Sizes.bytes(2L * count, Stops.TEXT);
        }
    }

    /** A text that is read from end to end. */
    public static void scan(Object text) {
        Meter.work(Measure.length(text) >> 5);
    }

    /** A text that becomes a number. */
    public static void read(Object text) {
        Meter.work(Measure.length(text));
    }

    /** Two objects of which both may be long texts. */
    public static void compared(Object a, Object b) {
        if (a instanceof String one && b instanceof String other) {
            Meter.work(Math.min(one.length(), other.length()) >> 5);
        }
    }

    /** Texts that are compared with each other, each about once. */
    public static void texts(Object elements) {
        Meter.work(Nesting.characters(elements) >> 5);
    }

    /** A regular expression, which is read with care; what it repeats may be empty, and costs the text nothing then. */
    public static void expression(Object pattern) {
        long length = Measure.length(pattern);
        Meter.work(length + (length * length >> 6));
        if (pattern instanceof String text && text.indexOf('{') >= 0) {
            Meter.work(Repetitions.of(text));
        }
    }

    /** A text that is looked for in another: at worst each place is compared nearly to the end. */
    public static void sought(Object text, Object wanted) {
        long comparisons = (long) Measure.length(text) * Measure.length(wanted);
        if (comparisons > 1 << 20) {
            Meter.work(comparisons >> 5);
        }
    }

    /** A text that is copied from end to end. */
    public static void copy(Object text) {
        chars(Measure.length(text));
    }

    public static void repeated(Object text, int times) {
        Sizes.bytes((long) Measure.length(text) * Math.max(0, times), Stops.TEXT);
    }

    /** At worst every character is replaced. */
    public static void replaced(Object text, Object from, Object to) {
        long matches = Measure.length(text) / Math.max(1, Measure.length(from)) + 1L;
        if (Measure.length(text) > 1000 || Measure.length(to) > 1000) {
            Sizes.bytes(Measure.length(text) + matches * Measure.length(to), Stops.TEXT);
        }
    }

    public static void replacedPattern(Object text, Object to) {
        pattern(text);
        replaced(text, "", to);
    }

    public static void pattern(Object text) {
        Meter.work(64 + Measure.length(text));
    }

    public static void joined(Object delimiter, Object parts) {
        long size = 0;
        if (parts instanceof Object[] array) {
            for (Object part : array) {
                size += Measure.length(part) + Measure.length(delimiter);
            }
        } else if (parts instanceof Collection<?> collection) {
            for (Object part : collection) {
                size += Measure.length(part) + Measure.length(delimiter);
            }
        }
        Sizes.bytes(size, Stops.TEXT);
    }

    /** A format with its arguments: widths and precisions are capped. */
    public static void format(Object format, Object arguments) {
        if (format instanceof String text) {
            Meter.work(128 + 4L * text.length());
            repeated(longest(arguments), Formats.check(text));
        }
        if (arguments instanceof Object[] array) {
            for (Object argument : array) {
                text(argument);
                Nesting.show(argument);
                if (argument instanceof Number) {
                    NumberSizes.digits(argument);
                }
            }
        }
    }

    /** The longest of several texts: a format may show it again and again. */
    private static Object longest(Object arguments) {
        Object longest = "";
        if (arguments instanceof Object[] array) {
            for (Object argument : array) {
                longest = Measure.length(argument) > Measure.length(longest) ? argument : longest;
            }
        }
        return longest;
    }
}
