package practice;

import grader.suite.checks.coins.HeadCountsChecks;
import grader.suite.checks.coins.HistogramChecks;
import grader.suite.checks.coins.MeanChecks;
import grader.suite.checks.coins.ShareAtLeastChecks;
import grader.suite.checks.coins.StandardDeviationChecks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The reference solution of CoinSimulation against the hidden checks. */
class CoinSimulationSuiteTest {

    /** No check uses the runs of another: a mutant is held only against checks that reach the changed line themselves. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_METHOD)
    class HeadCounts extends HeadCountsChecks {}

    @Nested
    class Histogram extends HistogramChecks {}

    @Nested
    class Mean extends MeanChecks {}

    @Nested
    class StandardDeviation extends StandardDeviationChecks {}

    @Nested
    class ShareAtLeast extends ShareAtLeastChecks {}
}
