package grader.student.sample;

/**
 * One step of a ladder from simple to complex inputs.
 *
 * @param call what to call
 * @param expected what it should come to
 */
public record Rung(Call call, Expectation expected) {}
