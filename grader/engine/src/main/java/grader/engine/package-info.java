/**
 * From a submission's bytes to its scorecard: intake, worker pool, judge, scoring. {@link grader.engine.Grader} is the path.
 *
 * <p>This JVM never loads a student's class. Imports the suite and the protocol, and nothing of reports or command line.
 */
package grader.engine;
