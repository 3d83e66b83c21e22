package grader.worker.run;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a student's class calls in place of methods of the library: the same result, but the same on every run, and counted.
 *
 * <p>A method has the name and parameters of the one that it stands for; for an instance method the receiver comes first.
 */
public final class Mirrors {

    private Mirrors() {}

    public static final class OfMath {
        private OfMath() {}

        public static double random() {
            return Seeds.shared().nextDouble();
        }
    }

    /** A clock that advances with the steps. */
    public static final class OfSystem {
        private static final long START_MILLIS = 1_700_000_000_000L;
        private static final long NANOS_PER_STEP = 10;

        private OfSystem() {}

        public static long nanoTime() {
            return Meter.stepsInCheck() * NANOS_PER_STEP;
        }

        public static long currentTimeMillis() {
            return START_MILLIS + nanoTime() / 1_000_000;
        }

        public static int identityHashCode(Object object) {
            return Identity.of(object);
        }
    }

    public static final class OfCollections {
        private OfCollections() {}

        public static void shuffle(List<?> list) {
            Sizes.shuffled(list);
            Collections.shuffle(list, Seeds.shared());
        }
    }

    public static final class OfArrays {
        private OfArrays() {}

        public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
            parallelPrefix(array, 0, array.length, operator);
        }

        public static void parallelPrefix(int[] array, int from, int to, IntBinaryOperator operator) {
            Objects.checkFromToIndex(from, to, array.length);
            for (int i = from + 1; i < to; i++) {
                array[i] = operator.applyAsInt(array[i - 1], array[i]);
            }
        }

        public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
            for (int i = 1; i < array.length; i++) {
                array[i] = operator.applyAsLong(array[i - 1], array[i]);
            }
        }

        public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
            parallelPrefix(array, 0, array.length, operator);
        }

        public static void parallelPrefix(double[] array, int from, int to, DoubleBinaryOperator operator) {
            Objects.checkFromToIndex(from, to, array.length);
            for (int i = from + 1; i < to; i++) {
                array[i] = operator.applyAsDouble(array[i - 1], array[i]);
            }
        }

        public static <T> void parallelPrefix(T[] array, BinaryOperator<T> operator) {
            for (int i = 1; i < array.length; i++) {
                array[i] = operator.apply(array[i - 1], array[i]);
            }
        }
    }

    public static final class OfObject {
        private OfObject() {}

        public static int hashCode(Object object) {
            if (Identity.isNameless(object)) {
                return Identity.of(object);
            }
            Nesting.walk(object);
            return object.hashCode();
        }

        public static String toString(Object object) {
            if (Identity.isNameless(object)) {
                return Identity.ownText(object);
            }
            Nesting.show(object);
            return object.toString();
        }
    }

    /** As {@code super.hashCode()} and {@code super.toString()} where Object's are meant. */
    public static final class OfSuper {
        private OfSuper() {}

        public static int hashCode(Object object) {
            return Identity.of(object);
        }

        public static String toString(Object object) {
            return Identity.ownText(object);
        }
    }

    public static final class OfObjects {
        private OfObjects() {}

        public static int hashCode(Object object) {
            return object == null ? 0 : OfObject.hashCode(object);
        }

        public static String toString(Object object) {
            return Identity.text(object);
        }
    }

    public static final class OfString {
        private OfString() {}

        public static String valueOf(Object object) {
            return Identity.text(object);
        }
    }

    public static final class OfStringBuilder {
        private OfStringBuilder() {}

        public static StringBuilder append(StringBuilder builder, Object object) {
            String text = Identity.text(object);
            Sizes.text(text);
            return builder.append(text);
        }
    }

    public static final class OfPrintStream {
        private OfPrintStream() {}

        public static void print(PrintStream out, Object object) {
            out.print(Identity.text(object));
        }

        public static void println(PrintStream out, Object object) {
            out.println(Identity.text(object));
        }
    }

    /** What these make iterates in another order on every JVM. */
    public static final class OfCollectors {
        private OfCollectors() {}

        public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
            return Collectors.collectingAndThen(Collectors.toUnmodifiableSet(), Ordered::of);
        }

        public static <T, K, V> Collector<T, ?, Map<K, V>> toUnmodifiableMap(
                Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
            Collector<T, ?, Map<K, V>> salted = Collectors.toUnmodifiableMap(key, value);
            return Collectors.collectingAndThen(salted, Ordered::of);
        }

        public static <T, K, V> Collector<T, ?, Map<K, V>> toUnmodifiableMap(
                Function<? super T, ? extends K> key, Function<? super T, ? extends V> value, BinaryOperator<V> merge) {
            Collector<T, ?, Map<K, V>> salted = Collectors.toUnmodifiableMap(key, value, merge);
            return Collectors.collectingAndThen(salted, Ordered::of);
        }
    }

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

    public static final class OfIntStream {
        private OfIntStream() {}

        public static IntStream range(int from, int to) {
            return Streams.counted(IntStream.range(from, to), (long) to - from);
        }

        public static IntStream rangeClosed(int from, int to) {
            return Streams.counted(IntStream.rangeClosed(from, to), (long) to - from + 1);
        }

        public static IntStream generate(IntSupplier next) {
            return Streams.counted(IntStream.generate(next));
        }

        public static IntStream iterate(int first, IntUnaryOperator next) {
            return Streams.counted(IntStream.iterate(first, next));
        }
    }

    public static final class OfLongStream {
        private OfLongStream() {}

        public static LongStream range(long from, long to) {
            return Streams.counted(LongStream.range(from, to));
        }

        public static LongStream rangeClosed(long from, long to) {
            return Streams.counted(LongStream.rangeClosed(from, to));
        }

        public static LongStream generate(LongSupplier next) {
            return Streams.counted(LongStream.generate(next));
        }

        public static LongStream iterate(long first, LongUnaryOperator next) {
            return Streams.counted(LongStream.iterate(first, next));
        }
    }

    public static final class OfDoubleStream {
        private OfDoubleStream() {}

        public static DoubleStream generate(DoubleSupplier next) {
            return Streams.counted(DoubleStream.generate(next));
        }

        public static DoubleStream iterate(double first, DoubleUnaryOperator next) {
            return Streams.counted(DoubleStream.iterate(first, next));
        }
    }

    public static final class OfStream {
        private OfStream() {}

        public static <T> Stream<T> generate(Supplier<? extends T> next) {
            return Streams.counted(Stream.generate(next));
        }

        public static <T> Stream<T> iterate(T first, UnaryOperator<T> next) {
            return Streams.counted(Stream.iterate(first, next));
        }
    }

    /** Where a stream's elements are gathered. */
    public static final class OfStreams {
        private OfStreams() {}

        public static <T> Object[] toArray(Stream<T> stream) {
            return Streams.kept(stream).toArray();
        }

        public static <T, A> A[] toArray(Stream<T> stream, IntFunction<A[]> make) {
            return Streams.kept(stream).toArray(make);
        }

        public static <T> List<T> toList(Stream<T> stream) {
            return Streams.kept(stream).toList();
        }

        public static <T, A, R> R collect(Stream<T> stream, Collector<? super T, A, R> collector) {
            return Streams.kept(stream).collect(collector);
        }

        public static <T> Stream<T> sorted(Stream<T> stream) {
            return Streams.kept(stream).sorted();
        }

        public static <T> Stream<T> sorted(Stream<T> stream, Comparator<? super T> order) {
            return Streams.kept(stream).sorted(order);
        }

        public static <T> Stream<T> distinct(Stream<T> stream) {
            return Streams.kept(stream).distinct();
        }

        public static int[] toArray(IntStream stream) {
            return Streams.kept(stream).toArray();
        }

        public static IntStream sorted(IntStream stream) {
            return Streams.kept(stream).sorted();
        }

        public static IntStream distinct(IntStream stream) {
            return Streams.kept(stream).distinct();
        }

        public static long[] toArray(LongStream stream) {
            return Streams.kept(stream).toArray();
        }

        public static LongStream sorted(LongStream stream) {
            return Streams.kept(stream).sorted();
        }

        public static LongStream distinct(LongStream stream) {
            return Streams.kept(stream).distinct();
        }

        public static double[] toArray(DoubleStream stream) {
            return Streams.kept(stream).toArray();
        }

        public static DoubleStream sorted(DoubleStream stream) {
            return Streams.kept(stream).sorted();
        }

        public static DoubleStream distinct(DoubleStream stream) {
            return Streams.kept(stream).distinct();
        }
    }

    public static final class OfStreamSupport {
        private OfStreamSupport() {}

        public static <T> Stream<T> stream(Spliterator<T> elements, boolean parallel) {
            return StreamSupport.stream(elements, false);
        }
    }
}
