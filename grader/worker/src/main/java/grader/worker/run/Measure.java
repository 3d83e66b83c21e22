package grader.worker.run;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/** How large a thing is; what is none of these kinds has no size. */
final class Measure {

    private Measure() {}

    /** The characters of a text. */
    static int length(Object text) {
        if (text instanceof String string) {
            return string.length();
        } else if (text instanceof StringBuilder || text instanceof StringBuffer) {
            return ((CharSequence) text).length();
        } else if (text instanceof StringJoiner joiner) {
            return joiner.length();
        } else if (text instanceof char[] array) {
            return array.length;
        }
        return 0;
    }

    /** The elements of an array or a collection, or the entries of a map. */
    static long size(Object elements) {
        if (elements instanceof Collection<?> collection) {
            return collection.size();
        } else if (elements instanceof Map<?, ?> map) {
            return map.size();
        }
        return elements != null && elements.getClass().isArray() ? Array.getLength(elements) : 0;
    }

    /** The bytes of an element of an array. */
    static int elementSize(Object array) {
        if (array instanceof double[] || array instanceof long[]) {
            return 8;
        } else if (array instanceof byte[] || array instanceof boolean[]) {
            return 1;
        }
        return array instanceof char[] || array instanceof short[] ? 2 : 4;
    }

    /** Steps of what is quadratic in the bits of a number. */
    static long square(long bits) {
        return bits > 1 << 28 ? Integer.MAX_VALUE : bits * bits >> 12;
    }

    /** The bits of a big number, without its scale. */
    static long bits(Object number) {
        if (number instanceof BigInteger integer) {
            return integer.bitLength();
        }
        return number instanceof BigDecimal decimal ? decimal.unscaledValue().bitLength() : 0;
    }
}
