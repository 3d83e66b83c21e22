package grader.student.sample;

import grader.words.bundle.SampleAnswers;
import java.util.List;

/** What a sample check expects of a call. */
public sealed interface Expectation {

    /** As the card says it after "expected". */
    String words();

    /** This value, doubles with a tolerance. */
    record Equal(String words, Value value) implements Expectation {}

    /** An IllegalArgumentException with a message. */
    record Refusal() implements Expectation {

        @Override
        public String words() {
            return SampleAnswers.refusal();
        }
    }

    /** Numbers whose mean is near this one. */
    record Mean(double mean, double within) implements Expectation {

        @Override
        public String words() {
            return SampleAnswers.mean(Show.number(mean), Show.number(within));
        }
    }

    /** Numbers that are all in a range. */
    record Range(int lowest, int highest) implements Expectation {

        @Override
        public String words() {
            return SampleAnswers.range(lowest, highest);
        }
    }

    /** The same answer to the same call. */
    record Repeats() implements Expectation {

        @Override
        public String words() {
            return SampleAnswers.repeats();
        }
    }

    /** Another answer than that to another call. */
    record DiffersFrom(Call other) implements Expectation {

        @Override
        public String words() {
            return SampleAnswers.differs(other.text());
        }
    }

    /** Losses on the console, a line each: all but the last, all but the first, or all of these. */
    record Losses(String words, List<Double> losses) implements Expectation {

        public Losses {
            losses = List.copyOf(losses);
        }
    }
}
