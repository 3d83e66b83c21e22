package grader.suite;

import java.util.List;

/** The hidden suite's table of contents. */
public final class Suite {

    /**
     * Names of the check classes in course order; names and not classes, since the judge loads them in its own loader,
     * where {@code practice} means the student's code.
     */
    public static final List<String> CHECK_CLASSES = List.of(
            "grader.suite.checks.CosineChecks",
            "grader.suite.checks.GradientDescentChecks",
            "grader.suite.checks.CoinSimulationChecks",
            "grader.suite.checks.MajorityBaselineChecks");

    private Suite() {}
}
