package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;

/**
 * Looks at how much is really in use, each time so many bytes were allocated: what is alive must stay well below the heap, so that
 * no call meets the JVM's own end of memory.
 */
final class Heap {

    /** Bytes between two looks; with those of the last look they fit into the heap. */
    static final long LOOK_EVERY = 48L << 20;

    private static final Runtime RUNTIME = Runtime.getRuntime();

    /** A little less than half of the heap: the rest is for what comes before the next look. */
    private static final long MOST = RUNTIME.maxMemory() / 100 * 47;

    private Heap() {}

    /** Ends the call where too much is alive, with what is about to be made. */
    static void look(long more) {
        if (used() + more > MOST) {
            System.gc(); // what is dead does not count, and when the JVM would find out by itself is chance
            if (used() + more > MOST) {
                Meter.stop(Cause.MEMORY, Stops.IN_USE);
            }
        }
    }

    private static long used() {
        return RUNTIME.totalMemory() - RUNTIME.freeMemory();
    }
}
