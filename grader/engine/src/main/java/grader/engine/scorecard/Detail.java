package grader.engine.scorecard;

import grader.words.Feedback;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What instructors read of a check that failed, beside what the student reads.
 *
 * @param happened call, got and expected; may hold what student code said, so nothing is read out of it
 * @param smallest the smallest call found on which the method fails in the same way, with what came of it
 */
public record Detail(String happened, Optional<String> smallest) {

    public static final Detail NOTHING = new Detail("");

    public Detail(String happened) {
        this(happened, Optional.empty());
    }

    public Detail withSmallest(String call) {
        return new Detail(happened, Optional.of(call));
    }

    /** The smallest call as a sentence. */
    public Optional<String> smallestInWords() {
        return smallest.map(Feedback::smallest);
    }

    /** Everything, a line each. */
    @Override
    public String toString() {
        return Stream.of(happened, smallestInWords().orElse(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
