package grader.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports write them, in every locale. */
final class Numbers {

    private Numbers() {}

    /** {@code 12.5}, {@code 12}: at most one decimal. */
    static String oneDecimal(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** Part of a whole in percent, without decimals; 0 where there is no whole. */
    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
