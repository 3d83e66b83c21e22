package grader.worker.run;

/** Ends a call: private to the grader, thrown again wherever student code tries to go on. */
public final class Abort extends Error {

    private static final long serialVersionUID = 1;

    /** Why a call ended. */
    public enum Cause {
        /** Steps ran out at the end of a loop's turn. */
        LOOP,
        /** Steps ran out where a method was called. */
        CALL,
        /** Steps ran out elsewhere: in a handler, or in bulk work of the library. */
        WORK,
        /** The graded method has spent what all its checks may. */
        METHOD,
        DEPTH,
        MEMORY,
        OUTPUT,
        FORBIDDEN,
        /** The JVM's own stack or heap ended, or a class of the JDK broke: this worker must not serve others. */
        WORN
    }

    private final transient Cause why;

    Abort(Cause why, String what) {
        super(what, null, false, true);
        this.why = why;
    }

    public Cause why() {
        return why;
    }

    /** Whether the student's caller is the line to show: the method itself has only begun. */
    public boolean atEntry() {
        return why == Cause.CALL || why == Cause.DEPTH;
    }
}
