/** Arguments, console and exit codes: the only place that touches the standard streams and ends the JVM. */
package grader.cli;
