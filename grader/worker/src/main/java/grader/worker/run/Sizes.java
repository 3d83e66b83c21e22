package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

/**
 * What calls of the library cost by the size of what they work on, charged before they are made.
 *
 * <p>An object is what the call works on or null; other types than expected cost nothing. A step is about eight elements, or sixty-four
 * bytes.
 */
public final class Sizes {

    /** What a boxed number takes. */
    public static final int BOX = 16;

    /** What an element takes in the collection that it is added to. */
    public static final int ELEMENT = 16;

    /** What an entry takes in its map. */
    public static final int ENTRY = 48;

    private static final int DIGITS = 100_000;

    private Sizes() {}

    // Calls that take long whatever they work on, in steps of about ten nanoseconds.

    public static void little() {
        Meter.work(4);
    }

    public static void some() {
        Meter.work(16);
    }

    public static void much() {
        Meter.work(64);
    }

    public static void veryMuch() {
        Meter.work(512);
    }

    /** A number is drawn. */
    public static void drawn() {
        Meter.work(2);
    }

    /** A stream behind another: each element goes through all that were joined before. */
    public static void joined() {
        Meter.joined();
    }

    /** An exception is made. */
    public static void traced() {
        Meter.traced();
    }

    // Texts.

    /** A number that becomes text. */
    public static void text(double number) {
        some();
    }

    public static void text(float number) {
        some();
    }

    /** A text that is added to another. */
    public static void text(Object text) {
        chars(Measure.length(text));
    }

    /** So many characters. */
    public static void chars(int count) {
        if (count > 0) {
            bytes(2L * count, Stops.TEXT);
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
        bytes((long) Measure.length(text) * Math.max(0, times), Stops.TEXT);
    }

    /** At worst every character is replaced. */
    public static void replaced(Object text, Object from, Object to) {
        long matches = Measure.length(text) / Math.max(1, Measure.length(from)) + 1L;
        if (Measure.length(text) > 1000 || Measure.length(to) > 1000) {
            bytes(Measure.length(text) + matches * Measure.length(to), Stops.TEXT);
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
        bytes(size, Stops.TEXT);
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
                    digits(argument);
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

    // Arrays and collections.

    /** Every element becomes text, numbers with a fraction the slowest. */
    public static void shown(Object elements) {
        boolean isWhole = elements instanceof int[] || elements instanceof long[] || elements instanceof boolean[];
        long size = Measure.size(elements);
        Meter.work(16 + size * (isWhole ? 4 : 16));
        if (elements instanceof Object[] || elements instanceof Collection || elements instanceof Map) {
            Nesting.show(elements);
        } else if (size > 0) {
            bytes(size * 16, Stops.TEXT);
        }
    }

    /** What the library walks with all that is inside. */
    public static void nested(Object object) {
        Nesting.walk(object);
    }

    public static void box() {
        Meter.allocate(BOX);
    }

    /** All elements change places. */
    public static void shuffled(Object elements) {
        Meter.work(4 * Measure.size(elements));
    }

    public static void cloned(Object array) {
        little();
        copied(array, array == null ? 0 : Array.getLength(array));
    }

    public static void copied(Object array, int length) {
        if (array != null && length > 0) {
            bytes((long) length * Measure.elementSize(array), Stops.ARRAY);
        }
    }

    public static void copiedRange(Object array, int from, int to) {
        copied(array, (int) Math.min(Integer.MAX_VALUE, (long) to - from));
    }

    public static void moved(int length) {
        Meter.work(Math.max(0, length) >> 4);
    }

    /** Everything in an array or a collection is looked at. */
    public static void whole(Object elements) {
        Meter.work(Measure.size(elements) >> 3);
    }

    public static void sorted(Object elements) {
        long size = Measure.size(elements);
        int levels = 64 - Long.numberOfLeadingZeros(size);
        Meter.work(size * levels >> 3);
        Meter.work(Nesting.characters(elements) * levels >> 5);
    }

    /** All elements are copied. */
    public static void elements(Object elements) {
        long size = Measure.size(elements);
        if (size > 0) {
            bytes(size * (elements instanceof Map ? 48 : 8), Stops.COLLECTION);
            Identity.settleAll(elements);
        }
    }

    /** A collection that copies all its elements when one of them changes. */
    public static void rewritten(Object elements) {
        bytes(8 * Measure.size(elements), "this collection");
    }

    public static void element() {
        Meter.allocate(ELEMENT);
    }

    public static void entry() {
        Meter.allocate(ENTRY);
    }

    /** Room for so many elements. */
    public static void slots(int count) {
        if (count > 0) {
            bytes(4L * count, Stops.COLLECTION);
        }
    }

    public static void copies(int count) {
        slots(count);
    }

    /** A search from end to end, unless the collection is one that finds at once. */
    public static void search(Object elements, Object wanted) {
        if (elements instanceof Collection<?> && !(elements instanceof Set)) {
            Meter.work(Measure.size(elements) * (1 + (Measure.length(wanted) >> 3)) >> 2);
        }
    }

    /** All elements from an index on are moved, or all up to it are passed. */
    public static void shift(Object list, int index) {
        if (list instanceof List<?> elements) {
            long moved = Math.max(0, (long) elements.size() - index);
            Meter.work(list instanceof RandomAccess ? moved >> 6 : Math.min(Math.max(0, index), moved) >> 2);
        }
    }

    /** Up to an index of a list that has no array behind it. */
    public static void walk(Object list, int index) {
        if (!(list instanceof RandomAccess)) {
            shift(list, index);
        }
    }

    /** An element is taken out of a list, or put into it, at an iterator's place: no list is longer than what was allocated. */
    public static void moves(Object iterator) {
        if (iterator.getClass().getName().startsWith("java.util.ArrayList")) {
            Meter.work(Math.min(Meter.bytes() >> 10, 1 << 14));
        }
    }

    /** A collection that counts its elements each time. */
    public static void counted(Object elements) {
        Meter.work(2 * Measure.size(elements));
    }

    public static void product(Object a, Object b) {
        if (a instanceof Collection<?> && b instanceof Collection<?>) {
            Meter.work(Measure.size(a) * (b instanceof Set ? 1 : Math.min(Measure.size(b), 1L << 30)) >> 3);
        } else {
            Meter.work(16 + (Measure.bits(a) * Measure.bits(b) >> 12));
            bytes((Measure.bits(a) + Measure.bits(b)) >> 3, Stops.NUMBER);
        }
    }

    public static void bits(int index) {
        if (index > 1 << 16) {
            bytes(index >> 3, Stops.SET);
        }
    }

    public static void wholeBits(Object set) {
        if (set instanceof BitSet bits) {
            Meter.work(bits.size() >> 6);
        }
    }

    public static void wholeBits(Object set, int from, int to) {
        wholeBits(set);
    }

    // Big numbers.

    public static void power(Object base, int exponent) {
        long bits = Measure.bits(base) * Math.max(0L, exponent);
        bytes(bits >> 3, Stops.NUMBER);
        Meter.work(Measure.square(bits));
    }

    public static void modPower(Object exponent, Object modulus) {
        Meter.work(Math.min(Integer.MAX_VALUE, Measure.bits(exponent) * (1 + Measure.square(Measure.bits(modulus)))));
    }

    public static void shifted(Object number, int distance) {
        bytes((Measure.bits(number) + Math.abs((long) distance)) >> 3, Stops.NUMBER);
    }

    public static void wholeNumber(Object number) {
        bytes(Measure.bits(number) >> 3, Stops.NUMBER);
    }

    /** As text or as another kind of number: quadratic, and as long as its scale says. */
    public static void bigText(Object number) {
        Meter.work(Measure.square(Measure.bits(number)));
        digits(number);
    }

    public static void scale(int scale) {
        if (Math.abs((long) scale) > DIGITS) {
            Meter.stop(Cause.MEMORY, Stops.TOO_MANY_DIGITS);
        }
    }

    /** A quotient with so many digits behind the point. */
    public static void quotient(int digits) {
        scale(digits);
        Meter.work(Measure.square(4L * Math.abs(digits)));
    }

    /** A result with so many digits; without a limit its own size counts. */
    public static void precise(Object context) {
        if (context instanceof MathContext limit) {
            scale(limit.getPrecision());
            Meter.work(8 * Measure.square(4L * limit.getPrecision()));
        }
    }

    public static void aligned(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y && x.signum() != 0 && y.signum() != 0) {
            scale((int) Math.min(Integer.MAX_VALUE, Math.abs((long) x.scale() - y.scale())));
        }
    }

    /** A number with very many digits, written out or about to be read. */
    public static void digits(Object number) {
        if (number instanceof BigDecimal decimal) {
            scale(decimal.scale());
            Meter.work(Measure.square(Measure.bits(number)));
        } else if (number instanceof BigInteger) {
            Meter.work(Measure.square(Measure.bits(number)));
        } else if (number instanceof String || number instanceof char[]) {
            Meter.work(Measure.square(Measure.length(number) * 4L));
        }
    }

    private static void bytes(long size, String what) {
        if (size > 64) {
            Meter.large(size, what);
        } else {
            Meter.allocate((int) size);
        }
    }
}
