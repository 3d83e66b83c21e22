package grader.worker.run;

/**
 * Gives an enum's constants identity hash codes that put them into a hash table in their own order, and that are the same on every
 * run: {@code Enum.hashCode} is final and the JVM's number, so it cannot be replaced.
 *
 * <p>Where hash codes cannot be given but the JVM counts ({@code -XX:hashCode=3}), a number can be waited for: others are used up
 * until the next one falls into the wanted place. The order is the same then, the numbers are not.
 */
public final class EnumNumbers {

    /** No hash table of a few constants is larger. */
    private static final int PLACES = 1024;

    private EnumNumbers() {}

    /** The constants as declared, none of which has been hashed yet. */
    public static void give(Object[] constants) {
        if (!HashCodes.work()) {
            waitFor(constants);
            return;
        }
        for (int i = 0; i < constants.length; i++) {
            HashCodes.give(constants[i], i + 1);
        }
    }

    static void waitFor(Object[] constants) {
        if (constants.length >= PLACES || !isCounting()) {
            return;
        }
        for (int i = 0; i < constants.length; i++) {
            int last = number();
            for (int tries = 0; place(last + 1) != i && tries < 4 * PLACES; tries++) {
                last = number();
            }
            System.identityHashCode(constants[i]);
        }
    }

    private static boolean isCounting() {
        int first = number();
        return number() == first + 1;
    }

    private static int number() {
        return System.identityHashCode(new Object());
    }

    /** As a hash map spreads its hash codes. */
    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
