package practice;

import grader.suite.checks.descent.BehaviorChecks;
import grader.suite.checks.descent.FileChecks;
import grader.suite.checks.descent.FitChecks;
import grader.suite.checks.descent.GradientChecks;
import grader.suite.checks.descent.LossChecks;
import org.junit.jupiter.api.Nested;

/** The reference solution of GradientDescent against the hidden checks. */
class GradientDescentSuiteTest {

    @Nested
    class Loss extends LossChecks {}

    @Nested
    class Gradient extends GradientChecks {}

    @Nested
    class Fit extends FitChecks {}

    @Nested
    class Behavior extends BehaviorChecks {}

    @Nested
    class File extends FileChecks {}
}
