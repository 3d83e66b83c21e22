package grader.worker.guard;

/**
 * Something that student code may not use.
 *
 * @param what as the student wrote it: {@code System.exit}
 * @param instead what to do about it, as an imperative clause: {@code return from the method instead}
 */
public record Refusal(String what, String instead) {}
