package grader.worker.run;

import java.util.Random;

/** What {@code ThreadLocalRandom} is in a student's class: one generator for all, made anew in each check. */
public final class LocalRandom extends Random {

    private static final long serialVersionUID = 1;

    private final boolean made;

    LocalRandom(long seed) {
        super(seed);
        made = true;
    }

    /** The check's generator. */
    public static LocalRandom current() {
        return Seeds.shared();
    }

    /** Refused as by {@code ThreadLocalRandom}, but to the constructor of Random. */
    @Override
    public synchronized void setSeed(long seed) {
        if (made) {
            throw new UnsupportedOperationException();
        }
        super.setSeed(seed);
    }
}
