package grader.student.run;

import java.time.Duration;

/**
 * How long one call may take before it counts as endless. An honest call takes milliseconds, so these leave room for a slow
 * machine and a slow idea.
 *
 * @param processor of processor time, which a busy machine does not use up
 * @param wall of waiting, for a call that sleeps or waits
 */
public record Limits(Duration processor, Duration wall) {

    /** For students. */
    public static final Limits GENEROUS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60));
}
