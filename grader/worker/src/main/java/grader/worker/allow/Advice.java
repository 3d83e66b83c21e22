package grader.worker.allow;

/**
 * Why something is refused.
 *
 * @param area of the rules that it falls under: threads, files, …
 * @param instead what the student is told to do, as an imperative clause
 */
record Advice(String area, String instead) {}
