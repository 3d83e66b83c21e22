package grader.worker.run;

import grader.worker.run.Abort.Cause;

/** Looks for widths and precisions in a format that would fill the memory. */
final class Formats {

    private static final int MOST_DIGITS = 5;

    private Formats() {}

    /** A run of digits after a percent sign is a width, a precision or the number of an argument. */
    static void check(String format) {
        int digits = 0;
        boolean inside = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits = digit && inside ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                Meter.stop(Cause.MEMORY, "this format asks for more than 100,000 characters");
            }
            inside = c == '%' || inside && !Character.isLetter(c);
        }
    }
}
