package grader.engine.portrait;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a student's code does with public inputs, beside what is right. The student's numbers are as they came: they may be NaN,
 * infinite, or out of every range.
 */
public sealed interface Portrait {

    /** Runs of gradient descent on the ten points of the statement, one for each learning rate. */
    record Descent(List<Run> runs) implements Portrait {
        public Descent {
            runs = List.copyOf(runs);
        }
    }

    /**
     * One run.
     *
     * @param rate the learning rate, as the statement writes it
     * @param steps updates that were asked for
     * @param printed how many losses the student's code printed
     * @param apart updates after which the printed losses first differ from the right ones; -1 where they never do
     * @param moments some of them, thinned out
     */
    record Run(String rate, int steps, int printed, int apart, List<Moment> moments) {
        public Run {
            moments = List.copyOf(moments);
        }
    }

    /**
     * A moment of a run.
     *
     * @param updates made so far
     * @param yours the loss that the student's code printed; empty where it printed none
     * @param right the right one
     */
    record Moment(int updates, OptionalDouble yours, double right) {}

    /**
     * Batches of coin flips.
     *
     * @param batches asked for
     * @param flips in each
     * @param given how many head counts came
     * @param histogram batches by number of heads, from 0 to {@code flips}
     * @param threshold of the tail
     * @param share of the counts that reach the threshold, as the student's own method puts it; empty where it gave none
     */
    record Coins(int batches, int flips, int given, List<Integer> histogram, int threshold, OptionalDouble share)
            implements Portrait {
        public Coins {
            histogram = List.copyOf(histogram);
        }
    }

    /** Vectors seen from the query [1, 0]. */
    record Directions(List<Direction> directions) implements Portrait {
        public Directions {
            directions = List.copyOf(directions);
        }
    }

    /**
     * One of them, of two components.
     *
     * @param yours its similarity to the query as the student's method puts it
     * @param right the right one
     */
    record Direction(int x, int y, double yours, double right) {}

    /** Baselines of real data sets. */
    record Baselines(List<DataSet> dataSets) implements Portrait {
        public Baselines {
            dataSets = List.copyOf(dataSets);
        }
    }

    /**
     * One data set.
     *
     * @param majority the right majority class of its training labels
     * @param tests its number of test labels
     * @param yours the baseline as the student's method puts it
     * @param right the right one
     */
    record DataSet(String name, String majority, int tests, double yours, double right) {}
}
