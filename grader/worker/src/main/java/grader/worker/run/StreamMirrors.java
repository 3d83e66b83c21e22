package grader.worker.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams whose elements are counted; like {@link Mirrors}, one class for each that it stands for. */
public final class StreamMirrors {

    private StreamMirrors() {}

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
