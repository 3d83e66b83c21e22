package grader.worker.run;

import java.util.Random;

/** What {@code ThreadLocalRandom} is in a student's class: one generator for all, seeded anew in each check. */
public final class LocalRandom extends Random {

    private static final long serialVersionUID = 1;
    private static final LocalRandom ONLY = new LocalRandom();

    private LocalRandom() {
        super(0);
    }

    public static LocalRandom current() {
        return ONLY;
    }

    @Override
    public void setSeed(long seed) {
        if (ONLY != null) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    protected int next(int bits) {
        return Seeds.shared().nextInt() >>> (32 - bits);
    }
}
