package grader.suite.checks;

import grader.suite.Exercise;
import grader.suite.checks.coins.HeadCountsChecks;
import grader.suite.checks.coins.HistogramChecks;
import grader.suite.checks.coins.MeanChecks;
import grader.suite.checks.coins.ShareAtLeastChecks;
import grader.suite.checks.coins.StandardDeviationChecks;

/** Hidden checks of probability as honesty. */
@Exercise(
        id = "coin-simulation",
        className = "CoinSimulation",
        title = "Coin simulation",
        checks = {
            HeadCountsChecks.class,
            HistogramChecks.class,
            MeanChecks.class,
            StandardDeviationChecks.class,
            ShareAtLeastChecks.class
        })
public final class CoinSimulationChecks {}
