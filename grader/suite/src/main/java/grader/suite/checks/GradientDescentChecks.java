package grader.suite.checks;

import grader.suite.Exercise;
import grader.suite.checks.descent.BehaviorChecks;
import grader.suite.checks.descent.FileChecks;
import grader.suite.checks.descent.FitChecks;
import grader.suite.checks.descent.GradientChecks;
import grader.suite.checks.descent.LossChecks;

/** Hidden checks of the gradient as a compass. */
@Exercise(
        id = "gradient-descent",
        className = "GradientDescent",
        title = "Gradient descent",
        checks = {LossChecks.class, GradientChecks.class, FitChecks.class, BehaviorChecks.class, FileChecks.class})
public final class GradientDescentChecks {}
