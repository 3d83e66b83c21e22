package grader.worker.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Optional;

/**
 * Gives objects identity hash codes of our choice, where HotSpot keeps them: in the object's header.
 *
 * <p>The JVM's own differ with whatever ran before in this worker, and with them the order of a hash set of enum constants, of
 * records that hold one, or of arrays. Where the header does not look as expected nothing is ever written.
 */
public final class HashCodes {

    private static final int SHIFT = 8;

    /** Neither locked nor hashed; the bits of the object's age are left out. */
    private static final long FRESH = 1;

    private static final long AGE = 0b111_1000;

    private static final Optional<Header> HEADER = header();

    private HashCodes() {}

    private record Header(MethodHandle read, MethodHandle write) {

        long of(Object object) {
            try {
                return (long) read.invokeExact(object, 0L) & ~AGE;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        void set(Object object, int hash) {
            try {
                write.invokeExact(object, 0L, (long) hash << SHIFT | FRESH);
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Where the object has no identity hash code yet, it has this one from now on; only the lower 31 bits count, but not 0. */
    public static void give(Object object, int hash) {
        int positive = hash & Integer.MAX_VALUE;
        if (object != null
                && positive != 0
                && HEADER.isPresent()
                && HEADER.get().of(object) == FRESH) {
            HEADER.get().set(object, positive);
        }
    }

    /** Whether a fresh object takes what it is given. */
    public static boolean work() {
        return HEADER.isPresent();
    }

    private static Optional<Header> header() {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field instance = type.getDeclaredField("theUnsafe");
            instance.setAccessible(true);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType reads = MethodType.methodType(long.class, Object.class, long.class);
            MethodType writes = MethodType.methodType(void.class, Object.class, long.class, long.class);
            Header header = new Header(
                    lookup.findVirtual(type, "getLong", reads).bindTo(instance.get(null)),
                    lookup.findVirtual(type, "putLong", writes).bindTo(instance.get(null)));
            return isAsExpected(header) ? Optional.of(header) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException another) {
            return Optional.empty();
        }
    }

    /** Reads what the JVM has written before anything is written here. */
    private static boolean isAsExpected(Header header) {
        Object known = new Object();
        if (header.of(known) != FRESH) {
            return false;
        }
        long hash = System.identityHashCode(known);
        if (header.of(known) != (hash << SHIFT | FRESH)) {
            return false;
        }
        Object given = new Object();
        header.set(given, 0x1234567);
        return System.identityHashCode(given) == 0x1234567;
    }
}
