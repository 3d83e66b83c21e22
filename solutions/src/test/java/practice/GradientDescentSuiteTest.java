package practice;

import grader.suite.checks.GradientDescentChecks;

/** The reference solution of GradientDescent against the hidden checks. */
class GradientDescentSuiteTest extends GradientDescentChecks {}
