/**
 * The hidden checks and the arithmetic they trust. Checks call {@code practice} and state their findings through {@link
 * grader.suite.Expect}; expected values come from the oracles of this package, never from another method of the student's.
 */
package grader.suite.checks;
