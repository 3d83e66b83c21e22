package grader.engine.plan;

/**
 * One check as the plan knows it before anything runs.
 *
 * @param number position in the whole plan, from 0
 * @param testClass binary name of the class of checks
 * @param testMethod its Java method there
 * @param id unique in its exercise
 * @param method the student's method under test, or {@code file}
 * @param points what it is worth
 * @param title the property, for students
 * @param hint what to try next, for students
 */
public record PlannedCheck(
        int number,
        String testClass,
        String testMethod,
        String id,
        String method,
        int points,
        String title,
        String hint) {}
