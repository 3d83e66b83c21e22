/**
 * Checks of gradient descent, a class for each method and one for the rules about the file, beside the points and runs that
 * they trust.
 */
package grader.suite.checks.descent;
