package grader.worker.run;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

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
}
