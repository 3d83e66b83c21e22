/** Checks of the majority baseline, a class for each method, beside the counting that they trust. */
package grader.suite.checks.baseline;
