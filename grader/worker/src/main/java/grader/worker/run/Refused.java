package grader.worker.run;

import grader.worker.run.Abort.Cause;

/** Stands in front of every use of something that is not allowed. */
public final class Refused {

    private Refused() {}

    /** Ends the call; the text says what was refused and what to do instead. */
    public static void use(String text) {
        Meter.stop(Cause.FORBIDDEN, text);
    }
}
