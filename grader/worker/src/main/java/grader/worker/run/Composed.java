package grader.worker.run;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/**
 * Functions that the library puts together from others, each call of which is counted: one that is joined to itself sixty times
 * over calls without end, and no student's code is among what it calls.
 */
@SuppressWarnings("overloads") // no lambda is ever passed to one of these by name
public final class Composed {

    private Composed() {}

    public static <T> Predicate<T> counted(Predicate<T> composed) {
        return value -> {
            Sizes.little();
            return composed.test(value);
        };
    }

    public static <T, U> BiPredicate<T, U> counted(BiPredicate<T, U> composed) {
        return (first, second) -> {
            Sizes.little();
            return composed.test(first, second);
        };
    }

    public static IntPredicate counted(IntPredicate composed) {
        return value -> {
            Sizes.little();
            return composed.test(value);
        };
    }

    public static LongPredicate counted(LongPredicate composed) {
        return value -> {
            Sizes.little();
            return composed.test(value);
        };
    }

    public static DoublePredicate counted(DoublePredicate composed) {
        return value -> {
            Sizes.little();
            return composed.test(value);
        };
    }

    public static <T, R> Function<T, R> counted(Function<T, R> composed) {
        return value -> {
            Sizes.little();
            return composed.apply(value);
        };
    }

    public static <T, U, R> BiFunction<T, U, R> counted(BiFunction<T, U, R> composed) {
        return (first, second) -> {
            Sizes.little();
            return composed.apply(first, second);
        };
    }

    public static IntUnaryOperator counted(IntUnaryOperator composed) {
        return value -> {
            Sizes.little();
            return composed.applyAsInt(value);
        };
    }

    public static LongUnaryOperator counted(LongUnaryOperator composed) {
        return value -> {
            Sizes.little();
            return composed.applyAsLong(value);
        };
    }

    public static DoubleUnaryOperator counted(DoubleUnaryOperator composed) {
        return value -> {
            Sizes.little();
            return composed.applyAsDouble(value);
        };
    }

    public static <T> Consumer<T> counted(Consumer<T> composed) {
        return value -> {
            Sizes.little();
            composed.accept(value);
        };
    }

    public static <T, U> BiConsumer<T, U> counted(BiConsumer<T, U> composed) {
        return (first, second) -> {
            Sizes.little();
            composed.accept(first, second);
        };
    }

    public static <T> Comparator<T> counted(Comparator<T> composed) {
        return (first, second) -> {
            Sizes.little();
            return composed.compare(first, second);
        };
    }
}
