package grader.suite.checks;

import grader.suite.Exercise;
import grader.suite.checks.baseline.AccuracyChecks;
import grader.suite.checks.baseline.BaselineChecks;
import grader.suite.checks.baseline.BeatsBaselineChecks;
import grader.suite.checks.baseline.MajorityClassChecks;

/** Hidden checks of baselines. */
@Exercise(
        id = "majority-baseline",
        className = "MajorityBaseline",
        title = "Majority baseline",
        checks = {MajorityClassChecks.class, AccuracyChecks.class, BaselineChecks.class, BeatsBaselineChecks.class})
public final class MajorityBaselineChecks {}
