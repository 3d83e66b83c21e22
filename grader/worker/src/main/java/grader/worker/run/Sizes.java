package grader.worker.run;

import grader.words.Stops;
import java.lang.reflect.Array;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

/**
 * What calls of the library cost, charged before they are made: by themselves, or by the size of the arrays and collections that
 * they work on; {@link TextSizes} and {@link NumberSizes} know the rest.
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
    public static void concatenated() {
        Meter.joined();
    }

    /** An exception is made. */
    public static void traced() {
        Meter.traced();
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

    /** What a hash table is asked for. */
    public static void key(Object key) {
        Nesting.walk(key);
        Crowds.meet(key);
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
        bytes(8 * Measure.size(elements), Stops.COLLECTION);
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
        if (iterator != null && iterator.getClass().getName().startsWith("java.util.ArrayList")) {
            Meter.work(Math.min(Meter.bytes() >> 10, 1 << 14));
        }
    }

    /** A collection that counts its elements each time. */
    public static void counted(Object elements) {
        Meter.work(2 * Measure.size(elements));
    }

    /** Each element of a collection is looked for in another. */
    public static void pairs(Object a, Object b) {
        if (a instanceof Collection<?> && b instanceof Collection<?>) {
            Meter.work(Measure.size(a) * (b instanceof Set ? 1 : Math.min(Measure.size(b), 1L << 30)) >> 3);
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

    /** So many bytes, named as in {@link Stops}. */
    static void bytes(long size, String what) {
        if (size > 64) {
            Meter.large(size, what);
        } else {
            Meter.allocate((int) size);
        }
    }
}
