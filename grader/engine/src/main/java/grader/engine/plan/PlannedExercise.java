package grader.engine.plan;

import java.util.List;

/**
 * One exercise as the plan knows it.
 *
 * @param id as in {@code gradient-descent}
 * @param className simple name of the student's class
 * @param title as students know it
 * @param testClass the class of its checks, loaded with forwarding exercise classes
 * @param checks in the order of the source file
 */
public record PlannedExercise(
        String id, String className, String title, Class<?> testClass, List<PlannedCheck> checks) {

    public PlannedExercise {
        checks = List.copyOf(checks);
    }
}
