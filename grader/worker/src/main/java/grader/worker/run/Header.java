package grader.worker.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * The first word of every object, and where in it the identity hash code is: from bit 8 on in Java 17, from bit 11 on in Java 25.
 *
 * <p>The JDK's internal {@code Unsafe} is looked up by name, and there only for a JVM that was told to export its package: the public
 * one is on its way out, and warns.
 */
final class Header {

    private static final int TRIES = 4;

    private static final long HASH = Integer.MAX_VALUE;

    /** An object that is not locked, nor biased towards a thread, nor moved. */
    private static final long UNLOCKED = 0b001;

    private static final long LOCK = 0b111;

    private final MethodHandle read;
    private final MethodHandle swap;
    private final int shift;

    private Header(MethodHandle read, MethodHandle swap, int shift) {
        this.read = read;
        this.swap = swap;
        this.shift = shift;
    }

    /** The header as it proved to be; nothing where this JVM does not let it be read, or keeps hash codes elsewhere. */
    static Optional<Header> find() {
        try {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Object unsafe = lookup.findStatic(type, "getUnsafe", MethodType.methodType(type))
                    .invoke();
            MethodHandle read = lookup.findVirtual(
                            type, "getLong", MethodType.methodType(long.class, Object.class, long.class))
                    .bindTo(unsafe);
            MethodHandle swap = lookup.findVirtual(
                            type,
                            "compareAndSetLong",
                            MethodType.methodType(boolean.class, Object.class, long.class, long.class, long.class))
                    .bindTo(unsafe);
            return Optional.of(new Header(read, swap, shift(read))).filter(Header::isAsExpected);
        } catch (VirtualMachineError grave) {
            throw grave;
        } catch (Throwable another) {
            return Optional.empty();
        }
    }

    /** From what the JVM writes when it hashes an object; nothing else may change with that. */
    private static int shift(MethodHandle read) throws Throwable {
        Object known = new Object();
        long fresh = (long) read.invokeExact(known, 0L);
        long hash = System.identityHashCode(known);
        long change = fresh ^ (long) read.invokeExact(known, 0L);
        int shift = Long.numberOfTrailingZeros(change) - Long.numberOfTrailingZeros(hash);
        if (hash == 0 || shift < 3 || shift > 33 || change != hash << shift) {
            throw new IllegalStateException("no hash code in the header");
        }
        return shift;
    }

    /** The JVM's own hash codes of other objects are where they should be, and what is written here the JVM takes for its own. */
    private boolean isAsExpected() {
        Object[] known = {new Object(), new int[3], "x".repeat(3)};
        for (Object object : known) {
            boolean fresh = isFresh(word(object));
            long hash = System.identityHashCode(object);
            if (!fresh || (word(object) >> shift & HASH) != hash) {
                return false;
            }
        }
        return takes(1) && takes(0x1234567) && takes(Integer.MAX_VALUE);
    }

    private boolean takes(int hash) {
        int[] object = {hash};
        give(object, hash);
        give(object, 77);
        return System.identityHashCode(object) == hash && object.length == 1 && object[0] == hash;
    }

    /** Gives an object a hash code, unless it has one or is locked. */
    void give(Object object, int hash) {
        for (int i = 0; i < TRIES; i++) {
            long word = word(object);
            if (!isFresh(word) || swapped(object, word, word | (long) hash << shift)) {
                return;
            }
        }
    }

    private boolean isFresh(long word) {
        return (word & LOCK) == UNLOCKED && (word >> shift & HASH) == 0;
    }

    private long word(Object object) {
        try {
            return (long) read.invokeExact(object, 0L);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean swapped(Object object, long from, long to) {
        try {
            return (boolean) swap.invokeExact(object, 0L, from, to);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
