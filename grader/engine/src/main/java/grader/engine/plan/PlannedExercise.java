package grader.engine.plan;

import java.util.List;

/**
 * One exercise as the plan knows it.
 *
 * @param id as in {@code gradient-descent}
 * @param className simple name of the student's class
 * @param title as students know it
 * @param testClass the class that is marked with the exercise, loaded with forwarding exercise classes
 * @param checks in the order of the classes that hold them and of their source files
 */
public record PlannedExercise(
        String id, String className, String title, Class<?> testClass, List<PlannedCheck> checks) {

    public PlannedExercise {
        checks = List.copyOf(checks);
    }
}
