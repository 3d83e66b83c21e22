package grader.worker.run;

import grader.words.Stops;
import grader.worker.run.Abort.Cause;
import java.util.Locale;

/**
 * Counts what student code spends, and ends the call when it is too much.
 *
 * <p>The end is sticky. Once a call is aborted {@link #left} stays below zero, so that every later edge of the student's code
 * throws again, whatever it caught before; only {@link #beginCall} takes that back. Static and unsynchronized, since one thread
 * runs all student code.
 */
public final class Meter {

    /** Throwing and catching takes about as long as so many steps. */
    private static final int HANDLER = 256;

    /** An exception notes where it was made: so many levels at most, as long as so many steps each. */
    private static final int TRACED_LEVELS = 1024;

    private static final int TRACED_LEVEL = 8;

    /** A stream hands on an element in about as many steps. */
    private static final int ELEMENT = 4;

    /** Printing takes about as long as so many steps, however little is printed. */
    private static final int PRINTING = 200;

    private static int left;
    private static int allowance;
    private static int depth;
    private static long bytes;
    private static long nextLook = Heap.LOOK_EVERY;
    private static long largeBytes;
    private static int printed;
    private static int joined;
    private static int divisor;
    private static int spentInCheck;
    private static boolean methodIsShort;
    private static Abort abort;

    private Meter() {}

    /** Begins a check: everything is full again, and numbering starts over. */
    public static void beginCheck() {
        spentInCheck = 0;
        bytes = 0;
        nextLook = Heap.LOOK_EVERY;
        largeBytes = 0;
        printed = 0;
        joined = 0;
        Seeds.reset();
        Identity.reset();
        Crowds.reset();
    }

    /** Begins a call of a method that has so many steps left over all its checks, and a part of the budgets for each. */
    public static void beginCall(long leftForMethod, int budgetsDividedBy) {
        divisor = budgetsDividedBy;
        nextLook = Math.min(nextLook, bytesForCheck());
        int inCheck = stepsForCheck() - spentInCheck;
        methodIsShort = leftForMethod < inCheck;
        allowance = (int) Math.max(0, Math.min(inCheck, leftForMethod));
        left = allowance;
        depth = 0;
        abort = null;
        if (allowance == 0) {
            end();
        }
    }

    private static int stepsForCheck() {
        return Budgets.STEPS_PER_CHECK / divisor;
    }

    private static long bytesForCheck() {
        return Budgets.BYTES_PER_CHECK / divisor;
    }

    private static int outputForCheck() {
        return Budgets.OUTPUT_PER_CHECK / divisor;
    }

    private static void end() {
        try {
            spent(Cause.WORK);
        } catch (Abort sticky) {
            // The call's first edge throws it again.
        }
    }

    /** Ends a call; what the dispatcher does afterwards is free. Returns the steps spent. */
    public static int endCall() {
        int steps = steps();
        spentInCheck += steps;
        return steps;
    }

    /** Steps spent in this call so far. */
    static int steps() {
        return allowance - Math.max(0, left);
    }

    /** Steps spent in this check so far. */
    static int stepsInCheck() {
        return spentInCheck + steps();
    }

    /** Whether a budget ended the call. */
    public static boolean ranOver() {
        return abort != null && abort.why() != Cause.FORBIDDEN;
    }

    /** What ended the call, or null. */
    public static Abort abort() {
        return abort;
    }

    /** A method begins; the depth it began at is what {@link #leave} and {@link #caught} return to. */
    public static int enter(int weight) {
        int now = depth;
        if (--left < 0 || now >= Budgets.DEPTH) {
            tooDeepOrLong(now);
        }
        depth = now + weight;
        return now;
    }

    /** A method returns. */
    public static void leave(int outer) {
        depth = outer;
    }

    /** A loop turns. */
    public static void loop() {
        if (--left < 0) {
            spent(Cause.LOOP);
        }
    }

    /** A handler begins, in a method that was entered at a given depth. */
    public static void caught(Throwable thrown, int outer) {
        int thrownAt = depth;
        depth = outer + 1;
        work(HANDLER + trace(thrownAt));
        if (thrown instanceof VirtualMachineError || thrown instanceof LinkageError) {
            Wear.check(thrown);
        }
    }

    /** An exception is made. */
    static void traced() {
        work(HANDLER / 2 + trace(depth));
    }

    private static int trace(int levels) {
        return TRACED_LEVEL * Math.min(levels, TRACED_LEVELS);
    }

    /** Bulk work of the library. */
    public static void work(long steps) {
        if (steps > left) {
            spent(Cause.WORK);
        }
        left -= (int) steps;
    }

    /** An element of a stream that may be long, from a source that is not the student's. */
    static boolean element() {
        if ((left -= ELEMENT) < 0) {
            spent(Cause.WORK);
        }
        return true;
    }

    /** An element that takes so many bytes where a stream gathers it. */
    static boolean kept(int size) {
        allocate(size);
        return element();
    }

    /** A stream is joined to another. */
    static void joined() {
        work(++joined);
    }

    /** Bytes allocated in this check so far. */
    static long bytes() {
        return bytes;
    }

    /** An object of so many bytes. */
    public static void allocate(int size) {
        if ((bytes += size) > nextLook) {
            look(size);
        }
    }

    /** An array of so many elements of so many bytes; a negative length is left to the JVM. */
    public static void array(int length, int size) {
        if (length < 4096) {
            allocate(16 + Math.max(0, length) * size);
        } else {
            large((long) length * size, Stops.ARRAY);
        }
    }

    /** One level of an array of arrays: so many arrays of a length. Returns how many arrays the next level has. */
    public static long level(long arrays, int length, int size) {
        if (length < 0) {
            return 0;
        }
        long cells = Math.min(arrays * length, Long.MAX_VALUE >> 16); // never overflows: both are below 2^47 and 2^31
        if (arrays > 0) {
            large(16 * arrays + cells * size, Stops.ARRAY);
        }
        return Math.min(cells, 1L << 32);
    }

    /** Something that takes so many bytes at once, named as in {@link Stops}. */
    static void large(long size, String what) {
        if (size > Budgets.BYTES_AT_ONCE) {
            stop(Cause.MEMORY, Stops.wouldTake(what, amount(size)));
        }
        work(size >> 6); // clearing or copying them takes time as well
        bytes += size;
        if (size >= Budgets.LARGE) {
            largeBytes += size;
        }
        if (largeBytes > Budgets.LARGE_PER_CHECK / divisor) {
            outOfMemory();
        } else if (bytes > nextLook) {
            look(size);
        }
    }

    private static void look(long size) {
        if (bytes > bytesForCheck()) {
            outOfMemory();
        }
        nextLook = Math.min(bytes + Heap.LOOK_EVERY, bytesForCheck());
        Heap.look(size);
    }

    /** So many bytes are about to be printed. */
    public static void print(int size) {
        if (size > outputForCheck() - printed) {
            stop(Cause.OUTPUT, Stops.printed(amount(outputForCheck())));
        }
        printed += size;
        work(PRINTING);
    }

    private static void tooDeepOrLong(int now) {
        if (left < 0) {
            spent(Cause.CALL);
        }
        if (now >= Budgets.DEPTH) {
            stop(Cause.DEPTH, "");
        }
    }

    private static void spent(Cause where) {
        stop(
                methodIsShort ? Cause.METHOD : where,
                Stops.steps((methodIsShort ? Budgets.STEPS_PER_METHOD : stepsForCheck()) / 1_000_000));
    }

    private static void outOfMemory() {
        long most = bytes > bytesForCheck() ? bytesForCheck() : Budgets.LARGE_PER_CHECK / divisor;
        stop(Cause.MEMORY, Stops.allocated(amount(most)));
    }

    /** Ends the call, the first time for the given reason, later for that same one. */
    static void stop(Cause why, String what) {
        if (abort == null) {
            allowance -= Math.max(0, left); // what was left is not spent
            abort = new Abort(why, what);
        }
        left = -1;
        throw abort;
    }

    private static String amount(long size) {
        if (size < 1L << 20) {
            return (size >> 10) + " KB";
        } else if (size < 1L << 30) {
            return (size >> 20) + " MB";
        }
        return String.format(Locale.ROOT, "%.1f GB", (double) size / (1 << 30));
    }
}
