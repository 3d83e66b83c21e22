/**
 * Decides what student code may use: a list of exact members of the JDK, in {@code allowed.txt}. Whatever is not on it is
 * refused. Decides only; what comes of a refusal is the guard's business.
 *
 * <p>Imports the JDK, ASM's value types and the guard's {@code Policy}.
 */
package grader.worker.allow;
