package grader.suite.catalogue;

import grader.suite.Check;
import grader.suite.Exercise;
import grader.suite.Suite;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the suite knows of one exercise.
 *
 * @param id the exercise
 * @param className simple name of the student's class
 * @param methodOf for each check, in alphabetical order, the method under test
 */
record ExerciseChecks(String id, String className, Map<String, String> methodOf) {

    /** Every exercise by id, in the order of the course. */
    static Map<String, ExerciseChecks> all() {
        Map<String, ExerciseChecks> exercises = new LinkedHashMap<>();
        for (String name : Suite.EXERCISE_CLASSES) {
            ExerciseChecks exercise = of(load(name));
            exercises.put(exercise.id(), exercise);
        }
        return exercises;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExerciseChecks.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new CatalogueException("the class " + name + " is not on the class path", absent);
        }
    }

    /** What the class that is marked with an exercise says of it. */
    static ExerciseChecks of(Class<?> type) {
        Map<String, String> methodOf = new LinkedHashMap<>();
        Suite.checkClasses(type).stream()
                .flatMap(checks -> Arrays.stream(checks.getDeclaredMethods()))
                .map(method -> method.getAnnotation(Check.class))
                .filter(check -> check != null)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(check -> methodOf.put(check.id(), check.method()));
        Exercise exercise = type.getAnnotation(Exercise.class);
        return new ExerciseChecks(exercise.id(), exercise.className(), methodOf);
    }

    Set<String> methods() {
        return new LinkedHashSet<>(methodOf.values());
    }
}
