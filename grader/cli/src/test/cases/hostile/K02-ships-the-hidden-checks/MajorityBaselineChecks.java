package grader.suite.checks;

public class MajorityBaselineChecks {}
