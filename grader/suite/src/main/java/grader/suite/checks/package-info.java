/**
 * The hidden checks: for each exercise a class that lists its classes of checks, and a package with these and the arithmetic
 * they trust. Checks call {@code practice} and state their findings through {@link grader.suite.Expect}; expected values come
 * from the oracles beside them, never from another method of the student's. The packages do not know each other.
 */
package grader.suite.checks;
