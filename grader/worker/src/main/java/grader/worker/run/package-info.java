/**
 * What a student's instrumented code calls: the meter, and stand-ins for what must be counted or reproducible.
 *
 * <p>The only classes of ours that a student's class can reach; they import the JDK alone. One thread runs them.
 */
package grader.worker.run;
