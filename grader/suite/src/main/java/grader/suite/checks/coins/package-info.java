/**
 * Checks of simulated coins, a class for each method. What tells a fair coin from another, and how sure it is, stands beside
 * them.
 */
package grader.suite.checks.coins;
