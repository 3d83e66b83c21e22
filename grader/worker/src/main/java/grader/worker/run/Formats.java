package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;

/** Looks for widths and precisions in a format that would fill the memory. */
final class Formats {

    private static final int MOST_DIGITS = 5;

    private static final long MOST_ALTOGETHER = 1_000_000;

    private Formats() {}

    /**
     * Ends the call where it asks for too much. A run of digits after a percent sign is a width, a precision or, in front of a
     * dollar sign, the number of an argument. Returns how many percent signs there are: each may show the same argument.
     */
    static int check(String format) {
        boolean inside = false;
        int signs = 0;
        int digits = 0;
        int number = 0;
        long altogether = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (inside && c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                limit(++digits, MOST_DIGITS, "100,000");
            } else {
                altogether += c == '$' ? 0 : number;
                limit(altogether, MOST_ALTOGETHER, "1,000,000");
                number = 0;
                digits = 0;
                signs += c == '%' ? 1 : 0;
                inside = c == '%' || inside && !Character.isLetter(c);
            }
        }
        return signs;
    }

    private static void limit(long found, long most, String characters) {
        if (found > most) {
            Meter.stop(Cause.MEMORY, Stops.format(characters));
        }
    }
}
