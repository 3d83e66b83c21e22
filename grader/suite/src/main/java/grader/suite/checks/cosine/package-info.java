/** Checks of vectors as data, a class for each method, beside the arithmetic that they trust. */
package grader.suite.checks.cosine;
