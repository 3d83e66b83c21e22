package practice;

import grader.suite.checks.CosineChecks;

/** The reference solution of Cosine against the hidden checks. */
class CosineSuiteTest extends CosineChecks {}
