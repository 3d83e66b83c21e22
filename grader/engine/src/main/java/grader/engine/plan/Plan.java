package grader.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every check there is, in order, before anything runs: what is planned and does not run can be told from what passed.
 *
 * @param exercises in the order of the course
 */
public record Plan(List<PlannedExercise> exercises) {

    /** What each exercise is worth. */
    public static final int POINTS = 25;

    public Plan {
        exercises = List.copyOf(exercises);
        if (exercises.isEmpty()) {
            throw new SuiteException("a plan without exercises would pass everyone");
        }
        exercises.forEach(Plan::verify);
    }

    /** All checks, in plan order; a check's number is its place here. */
    public List<PlannedCheck> checks() {
        List<PlannedCheck> checks = new ArrayList<>();
        exercises.forEach(exercise -> checks.addAll(exercise.checks()));
        return checks;
    }

    /** Simple names of the exercises' classes. */
    public List<String> classNames() {
        return exercises.stream().map(PlannedExercise::className).toList();
    }

    private static void verify(PlannedExercise exercise) {
        Set<String> ids = new HashSet<>();
        int points = 0;
        for (PlannedCheck check : exercise.checks()) {
            String name = "exercise '" + exercise.id() + "': check '" + check.id() + "'";
            require(ids.add(check.id()), name + " is there twice; ids are unique in their exercise");
            require(check.points() >= 1, name + " is worth " + check.points() + " points; a check earns at least 1");
            require(!check.title().isBlank(), name + " has no title");
            require(!check.hint().isBlank(), name + " has no hint");
            points += check.points();
        }
        require(
                points == POINTS,
                "exercise '" + exercise.id() + "' is worth " + points + " points; an exercise is worth " + POINTS);
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new SuiteException(complaint);
        }
    }
}
