package grader.worker.run;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Counts the elements of streams whose source is the library's own.
 *
 * <p>By a filter that lets all pass, since that forgets the size: an array of a stream's elements then grows as they come, and what
 * is too long ends before it is made. Short streams are charged at once and left as they are.
 */
final class Streams {

    private static final int SHORT = 4096;

    private Streams() {}

    static <T> Stream<T> counted(Stream<T> stream) {
        return stream.filter(element -> Meter.element());
    }

    /** As many elements as somebody asks for, each of which takes a while to make. */
    static <T> Stream<T> made(Stream<T> stream) {
        return stream.filter(element -> {
            Sizes.some();
            return true;
        });
    }

    static IntStream counted(IntStream stream) {
        return stream.filter(element -> Meter.element());
    }

    static LongStream counted(LongStream stream) {
        return stream.filter(element -> Meter.element());
    }

    static DoubleStream counted(DoubleStream stream) {
        return stream.filter(element -> Meter.element());
    }

    static IntStream counted(IntStream stream, long size) {
        return isShort(size) ? stream : counted(stream);
    }

    static LongStream counted(LongStream stream, long size) {
        return isShort(size) ? stream : counted(stream);
    }

    static DoubleStream counted(DoubleStream stream, long size) {
        return isShort(size) ? stream : counted(stream);
    }

    /** As the stream, but what it keeps of each element is charged: for what gathers all of them. */
    static <T> Stream<T> kept(Stream<T> stream) {
        Sizes.some();
        return stream.filter(Streams::kept);
    }

    static IntStream kept(IntStream stream) {
        Sizes.some();
        return stream.filter(element -> Meter.kept(32));
    }

    static LongStream kept(LongStream stream) {
        Sizes.some();
        return stream.filter(element -> Meter.kept(48));
    }

    static DoubleStream kept(DoubleStream stream) {
        Sizes.some();
        return stream.filter(element -> Meter.kept(48));
    }

    /** Texts may be put together, and everything else may be hashed. */
    private static boolean kept(Object element) {
        TextSizes.text(element);
        Identity.settle(element);
        return Meter.kept(64);
    }

    private static boolean isShort(long size) {
        if (size <= SHORT) {
            Meter.work(4 + Math.max(0, size) / 8);
        }
        return size <= SHORT;
    }
}
