package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** What calls of the library cost by the digits of big numbers; as in {@link Sizes}, other types than expected cost nothing. */
public final class NumberSizes {

    private static final int DIGITS = 100_000;

    private NumberSizes() {}

    public static void product(Object a, Object b) {
        Meter.work(16 + (Measure.bits(a) * Measure.bits(b) >> 12));
        Sizes.bytes((Measure.bits(a) + Measure.bits(b)) >> 3, Stops.NUMBER);
    }

    public static void power(Object base, int exponent) {
        long bits = Measure.bits(base) * Math.max(0L, exponent);
        Sizes.bytes(bits >> 3, Stops.NUMBER);
        Meter.work(Measure.square(bits));
    }

    public static void modPower(Object exponent, Object modulus) {
        Meter.work(Math.min(Integer.MAX_VALUE, Measure.bits(exponent) * (1 + Measure.square(Measure.bits(modulus)))));
    }

    public static void shifted(Object number, int distance) {
        Sizes.bytes((Measure.bits(number) + Math.abs((long) distance)) >> 3, Stops.NUMBER);
    }

    public static void wholeNumber(Object number) {
        Sizes.bytes(Measure.bits(number) >> 3, Stops.NUMBER);
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
}
