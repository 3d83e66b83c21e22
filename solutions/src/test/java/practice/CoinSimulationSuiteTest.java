package practice;

import grader.suite.checks.CoinSimulationChecks;
import org.junit.jupiter.api.TestInstance;

/**
 * The reference solution of CoinSimulation against the hidden checks.
 *
 * <p>No check uses the runs of another here: a mutant is held only against checks that reach the changed line themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class CoinSimulationSuiteTest extends CoinSimulationChecks {}
