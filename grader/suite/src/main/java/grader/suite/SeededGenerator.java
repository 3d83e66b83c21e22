package grader.suite;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A random generator that can cross to the worker: what crosses is its algorithm, seed and number, and the worker keeps
 * one live generator a number, so that a second call draws on from where the first one stopped.
 */
public final class SeededGenerator implements RandomGenerator {

    /** A strong 64-bit generator; the low bits of {@code java.util.Random} are too weak for chi-square tests. */
    public static final String ALGORITHM = "L64X128MixRandom";

    private static final AtomicLong NEXT_NUMBER = new AtomicLong();

    private final long number = NEXT_NUMBER.getAndIncrement();
    private final long seed;
    private final RandomGenerator direct;

    private SeededGenerator(long seed) {
        this.seed = seed;
        this.direct = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /** A new generator; equal seeds draw equal numbers. */
    public static SeededGenerator of(long seed) {
        return new SeededGenerator(seed);
    }

    /** Tells generators of equal seeds apart; says nothing about draws and never enters a report. */
    public long number() {
        return number;
    }

    public long seed() {
        return seed;
    }

    @Override
    public long nextLong() {
        return direct.nextLong();
    }

    @Override
    public String toString() {
        return "a generator seeded with " + seed;
    }
}
