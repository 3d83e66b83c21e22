package grader.engine.worker;

import java.time.Duration;

/**
 * How long a worker may take for one request before the watchdog ends it.
 *
 * <p>Budgets inside the worker are counted, so that verdicts do not depend on the machine's speed. The times here only end what
 * counting cannot: they are long, and the processor time of the worker counts before the time on the wall does.
 *
 * @param call processor time for one call
 * @param compilation processor time for one compilation
 * @param wall for either
 */
public record Patience(Duration call, Duration compilation, Duration wall) {

    /** Processor time of a worker's start, before any student's code is there; a hundred times what it takes. */
    static final Duration START = Duration.ofSeconds(60);

    /** For a compilation, a hundred times what the largest honest submission takes. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(120));
}
