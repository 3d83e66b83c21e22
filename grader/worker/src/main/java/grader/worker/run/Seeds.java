package grader.worker.run;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeds for the student's own generators: the same in each check on every run, another for each generator. */
public final class Seeds {

    private static final long FIRST = 0x5DEECE66DL;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static long made;
    private static LocalRandom shared;

    private Seeds() {}

    static void reset() {
        made = 0;
        shared = null;
    }

    /** For {@code new Random()} and {@code new SplittableRandom()}. */
    public static long next() {
        long mixed = (FIRST + ++made * GOLDEN) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 31);
    }

    /** The generator behind {@code Math.random()} and {@code ThreadLocalRandom}. */
    static LocalRandom shared() {
        if (shared == null) {
            shared = new LocalRandom(next());
        }
        return shared;
    }

    static RandomGenerator named(String algorithm) {
        RandomGeneratorFactory<RandomGenerator> factory = RandomGeneratorFactory.of(algorithm);
        return factory.isStochastic() ? shared() : factory.create(next()); // true chance cannot be seeded
    }
}
