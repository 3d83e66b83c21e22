package grader.suite;

import java.util.List;

/** The hidden suite's table of contents. */
public final class Suite {

    /**
     * Names of the exercises' classes in course order; names and not classes, since the judge loads them in its own loader,
     * where {@code practice} means the student's code.
     */
    public static final List<String> EXERCISE_CLASSES = List.of(
            "grader.suite.checks.CosineChecks",
            "grader.suite.checks.GradientDescentChecks",
            "grader.suite.checks.CoinSimulationChecks",
            "grader.suite.checks.MajorityBaselineChecks");

    private Suite() {}

    /** The classes that hold the checks of an exercise, in plan order: those that its class lists, or else that class itself. */
    public static List<Class<?>> checkClasses(Class<?> exerciseClass) {
        Class<?>[] listed = exerciseClass.getAnnotation(Exercise.class).checks();
        return listed.length == 0 ? List.of(exerciseClass) : List.of(listed);
    }
}
