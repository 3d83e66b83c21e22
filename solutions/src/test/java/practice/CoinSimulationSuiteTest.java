package practice;

import grader.suite.checks.CoinSimulationChecks;

/** The reference solution of CoinSimulation against the hidden checks. */
class CoinSimulationSuiteTest extends CoinSimulationChecks {}
