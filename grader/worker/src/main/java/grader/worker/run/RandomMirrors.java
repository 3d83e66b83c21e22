package grader.worker.run;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Generators of random numbers and their streams; like {@link Mirrors}, one class for each that it stands for. */
public final class RandomMirrors {

    private RandomMirrors() {}

    public static final class OfGeneratorFactory {
        private OfGeneratorFactory() {}

        /** One for true chance takes no seed. */
        public static RandomGenerator create(RandomGeneratorFactory<?> factory, long seed) {
            return factory.isStochastic() ? Seeds.shared() : factory.create(seed);
        }
    }

    public static final class OfGenerators {
        private OfGenerators() {}

        public static RandomGenerator getDefault() {
            return Seeds.named("L32X64MixRandom");
        }

        public static RandomGenerator of(String name) {
            return Seeds.named(name);
        }
    }

    /** Streams of random numbers: without end, or as long as the student likes. */
    public static final class OfGenerator {
        private OfGenerator() {}

        public static IntStream ints(RandomGenerator random) {
            return Streams.counted(random.ints());
        }

        public static IntStream ints(RandomGenerator random, int from, int to) {
            return Streams.counted(random.ints(from, to));
        }

        public static IntStream ints(RandomGenerator random, long size) {
            return Streams.counted(random.ints(size), size);
        }

        public static IntStream ints(RandomGenerator random, long size, int from, int to) {
            return Streams.counted(random.ints(size, from, to), size);
        }

        public static Stream<SplittableGenerator> splits(SplittableGenerator random) {
            return Streams.made(random.splits());
        }

        public static Stream<SplittableGenerator> splits(SplittableGenerator random, long size) {
            return Streams.made(random.splits(size));
        }

        public static Stream<SplittableGenerator> splits(SplittableGenerator random, SplittableGenerator source) {
            return Streams.made(random.splits(source));
        }

        public static Stream<SplittableGenerator> splits(
                SplittableGenerator random, long size, SplittableGenerator source) {
            return Streams.made(random.splits(size, source));
        }

        public static LongStream longs(RandomGenerator random) {
            return Streams.counted(random.longs());
        }

        public static LongStream longs(RandomGenerator random, long from, long to) {
            return Streams.counted(random.longs(from, to));
        }

        public static LongStream longs(RandomGenerator random, long size) {
            return Streams.counted(random.longs(size), size);
        }

        public static LongStream longs(RandomGenerator random, long size, long from, long to) {
            return Streams.counted(random.longs(size, from, to), size);
        }

        public static DoubleStream doubles(RandomGenerator random) {
            return Streams.counted(random.doubles());
        }

        public static DoubleStream doubles(RandomGenerator random, double from, double to) {
            return Streams.counted(random.doubles(from, to));
        }

        public static DoubleStream doubles(RandomGenerator random, long size) {
            return Streams.counted(random.doubles(size), size);
        }

        public static DoubleStream doubles(RandomGenerator random, long size, double from, double to) {
            return Streams.counted(random.doubles(size, from, to), size);
        }
    }
}
