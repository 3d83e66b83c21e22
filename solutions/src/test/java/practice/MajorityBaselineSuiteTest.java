package practice;

import grader.suite.checks.baseline.AccuracyChecks;
import grader.suite.checks.baseline.BaselineChecks;
import grader.suite.checks.baseline.BeatsBaselineChecks;
import grader.suite.checks.baseline.MajorityClassChecks;
import org.junit.jupiter.api.Nested;

/** The reference solution of MajorityBaseline against the hidden checks. */
class MajorityBaselineSuiteTest {

    @Nested
    class MajorityClass extends MajorityClassChecks {}

    @Nested
    class Accuracy extends AccuracyChecks {}

    @Nested
    class Baseline extends BaselineChecks {}

    @Nested
    class BeatsBaseline extends BeatsBaselineChecks {}
}
