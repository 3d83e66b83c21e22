package practice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.random.RandomGenerator;

public final class CoinSimulation {

    enum Side {
        HEADS {
            @Override
            int worth() {
                return 1;
            }
        },
        TAILS {
            @Override
            int worth() {
                return 0;
            }
        };

        abstract int worth();

        static Side of(RandomGenerator random) {
            return values()[random.nextInt(values().length)];
        }
    }

    enum Step { COUNT, SUM, SQUARES }

    sealed interface Count permits Legal, Illegal {}

    record Legal(int heads) implements Count {}

    record Illegal(int heads, String why) implements Count {}

    static int worth(Side side) {
        switch (side) {
            case HEADS:
                return 1;
            case TAILS:
                return 0;
            default:
                throw new IllegalStateException("a coin on its edge");
        }
    }

    static double term(Step step, double value) {
        return switch (step) {
            case COUNT -> 1;
            case SUM -> value;
            case SQUARES -> {
                double square = value * value;
                yield square;
            }
        };
    }

    static int sign(String relation) {
        switch (relation) {
            case "at least":
                return 1;
            case "below":
            case "under":
                return -1;
            default:
                return 0;
        }
    }

    static Count count(int heads, int flips) {
        return heads < 0 ? new Illegal(heads, "negative") : heads > flips ? new Illegal(heads, "too many") : new Legal(heads);
    }

    static int legal(Count count) {
        if (count instanceof Legal legal) {
            return legal.heads();
        } else if (count instanceof Illegal illegal && !illegal.why().isEmpty()) {
            throw new IllegalArgumentException(illegal.toString());
        }
        return 0;
    }

    public static int[] headCounts(int batches, int flips, RandomGenerator random) {
        if (batches < 0 || flips < 0) throw new IllegalArgumentException("negative");
        int[] counts = new int[batches];
        for (int i = 0; i < batches; i++) {
            Map<Side, Integer> seen = new EnumMap<>(Side.class);
            for (Side side : EnumSet.allOf(Side.class)) seen.put(side, 0);
            for (int j = 0; j < flips; j++) {
                Side side = Side.valueOf(Side.of(random).name());
                seen.merge(side, 1, Integer::sum);
                counts[i] += side.worth() == worth(side) ? worth(side) : 0;
            }
            assert seen.get(Side.HEADS) == counts[i];
        }
        return counts;
    }

    public static int[] histogram(int[] headCounts, int flips) {
        int[] bars = new int[flips + 1];
        for (int heads : headCounts) bars[legal(count(heads, flips))]++;
        return bars;
    }

    static double total(Step step, double[] values) {
        double sum = 0;
        for (double value : values) sum += term(step, value);
        return sum;
    }

    public static double mean(int[] headCounts) {
        if (headCounts.length == 0) throw new IllegalArgumentException("empty");
        double[] values = Arrays.stream(headCounts).asDoubleStream().toArray();
        return total(Step.SUM, values) / total(Step.COUNT, values);
    }

    public static double standardDeviation(int[] headCounts) {
        double mean = mean(headCounts);
        double[] deviations = Arrays.stream(headCounts).mapToDouble(heads -> heads - mean).toArray();
        return Math.sqrt(total(Step.SQUARES, deviations) / total(Step.COUNT, deviations));
    }

    public static double shareAtLeast(int[] headCounts, int threshold) {
        if (headCounts.length == 0) throw new IllegalArgumentException("empty");
        double share = 0;
        for (int heads : headCounts) {
            String relation = heads >= threshold ? "at least" : "below";
            if (sign(relation) > 0) share++;
        }
        return share / headCounts.length;
    }
}
