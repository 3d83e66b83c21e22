package practice;

import grader.suite.checks.MajorityBaselineChecks;

/** The reference solution of MajorityBaseline against the hidden checks. */
class MajorityBaselineSuiteTest extends MajorityBaselineChecks {}
