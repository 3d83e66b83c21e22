package grader.reports.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as pictures write them, whatever they are, in every locale: three digits that count, never more. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(3);
    private static final int WIDE = 6;

    private Figures() {}

    /** {@code 0.96}, {@code 6.39}, {@code 1.8e+30}, {@code NaN}, {@code −Infinity}. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return sign(Double.toString(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        return sign(Math.abs(exponent) < WIDE ? plain.toPlainString() : scientific(plain, exponent));
    }

    /** A share of 1 in percent, in one piece. */
    static String percent(double share) {
        return of(100 * share) + "\u00a0%";
    }

    private static String scientific(BigDecimal plain, int exponent) {
        String digits = plain.movePointLeft(exponent).toPlainString();
        return digits + "e" + (exponent < 0 ? "" : "+") + exponent;
    }

    private static String sign(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }
}
