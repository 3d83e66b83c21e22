package grader.worker.run;

import java.util.Optional;

/**
 * Gives objects identity hash codes of our choice, where HotSpot keeps them: in the object's header.
 *
 * <p>The JVM's own differ with whatever ran before in this worker, and with them the order of a hash set of enum constants, of
 * records that hold one, or of arrays. Where in the header they are is found out with objects that the JVM itself has hashed; where
 * that cannot be, nothing is ever written.
 *
 * <p>A hash code is written as the JVM writes its own: by comparing and swapping the whole word, over an object that is neither
 * locked nor hashed. So nothing is lost if the collector changes the object's age in between, or another thread locks it. Workers
 * use the serial collector, which moves objects only while no Java code runs, so that nobody meets a header that points elsewhere.
 * Compiled code reads a hash code from the header each time; no compiler takes it for a constant.
 */
public final class HashCodes {

    private static final Optional<Header> HEADER = Header.find();

    private HashCodes() {}

    /** Where the object has no identity hash code yet, it has this one from now on; only the lower 31 bits count, but not 0. */
    public static void give(Object object, int hash) {
        int positive = hash & Integer.MAX_VALUE;
        if (object != null && positive != 0) {
            HEADER.ifPresent(header -> header.give(object, positive));
        }
    }

    /** Whether a fresh object takes what it is given. */
    public static boolean work() {
        return HEADER.isPresent();
    }
}
