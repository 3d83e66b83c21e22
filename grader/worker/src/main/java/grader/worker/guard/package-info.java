/**
 * Rewrites a student's class files before they are loaded: what they spend is counted, what differs from run to run becomes
 * reproducible, and what is not allowed ends the call where it is about to happen.
 *
 * <p>Works on bytes and names alone: no student class is loaded here.
 */
package grader.worker.guard;
