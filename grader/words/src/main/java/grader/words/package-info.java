/**
 * The message catalogue: every sentence that students and their instructors read in a scorecard, on a page or on the console,
 * one class a situation. Plain English, second person, no blame; what happened, why it matters, what to try next.
 *
 * <p>Imports {@code java.*} only, for the worker runs with it too. Two places of words stay with what they are about: what to
 * use instead of a class that is refused, in the worker's {@code allowed.txt}, and what a check or a mistake is called, in the
 * suite. The complaints of commands do not stand here either: operators and authors read them.
 */
package grader.words;
