package grader.student.run;

/**
 * What became of a sample check.
 *
 * @param kind how it ended
 * @param rung the input that it ended at, from 0
 * @param got what the call came to, in words; empty where there is nothing to say
 * @param note what else is worth knowing
 * @param place the student's line, as in {@code Cosine.java:27}; empty if unknown
 * @param printed what the call printed, its beginning
 * @param lines how many lines it printed
 */
public record Outcome(Kind kind, int rung, String got, String note, String place, String printed, long lines) {

    /** How a check ended. */
    public enum Kind {
        /** Every input came to what was expected. */
        PASSED,
        /** A wrong answer. */
        WRONG,
        /** An exception that nobody asked for. */
        THREW,
        /** The method, or one that it calls, is still a stub. */
        NOT_ATTEMPTED,
        /** There is no such method. */
        MISSING,
        /** It was stopped: no answer after a long time. */
        ENDLESS,
        /** It ended the program. */
        ENDED,
        /** The process was lost. */
        LOST,
        /** It was not tried, because an earlier check of the method took the process with it. */
        NOT_TRIED;

        /** Whether the student has something to mend. */
        public boolean isFailure() {
            return this != PASSED && this != NOT_ATTEMPTED && this != NOT_TRIED;
        }
    }

    /** A check that ended before, or without, anything to show. */
    public static Outcome of(Kind kind, int rung, String note) {
        return new Outcome(kind, rung, "", note, "", "", 0);
    }

    Outcome at(String line) {
        return new Outcome(kind, rung, got, note, line, printed, lines);
    }

    Outcome printed(String text, long count) {
        return new Outcome(kind, rung, got, note, place, text, count);
    }
}
