package grader.suite.checks.coins;

import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Ways of drawing that count 64 flips at once, for simulations by the million: each bit of a word is one flip. */
enum FastCoin {
    LONGS(random -> random::nextLong, false),
    LONGS_USED_TO_THE_LAST_BIT(random -> random::nextLong, true),
    PAIRS_OF_INTS(random -> () -> (long) random.nextInt() << 32 | random.nextInt() & 0xffffffffL, true),
    OWN_RANDOM(random -> new Random(random.nextLong())::nextLong, false),
    OWN_SPLITTABLE_RANDOM(random -> new SplittableRandom(random.nextLong())::nextLong, true),
    OWN_XOROSHIRO(
            random -> RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(random.nextLong())::nextLong, false);

    private final Function<RandomGenerator, LongSupplier> words;
    private final boolean keepsRest;

    FastCoin(Function<RandomGenerator, LongSupplier> words, boolean keepsRest) {
        this.words = words;
        this.keepsRest = keepsRest;
    }

    WayOfDrawing way() {
        return new WayOfDrawing(name().toLowerCase(Locale.ROOT).replace('_', ' '), this::headCounts);
    }

    private int[] headCounts(int batches, int flips, RandomGenerator random) {
        Bits bits = new Bits(words.apply(random));
        int[] counts = new int[batches];
        for (int batch = 0; batch < batches; batch++) {
            counts[batch] = bits.heads(flips);
            if (!keepsRest) {
                bits.left = 0;
            }
        }
        return counts;
    }

    private static final class Bits {

        private final LongSupplier words;
        private long word;
        private int left;

        Bits(LongSupplier words) {
            this.words = words;
        }

        int heads(int flips) {
            int heads = 0;
            for (int open = flips; open > 0; ) {
                if (left == 0) {
                    word = words.getAsLong();
                    left = Long.SIZE;
                }
                int taken = Math.min(open, left);
                heads += Long.bitCount(word << Long.SIZE - taken);
                word = taken == Long.SIZE ? 0 : word >>> taken;
                left -= taken;
                open -= taken;
            }
            return heads;
        }
    }
}
