package grader.engine.validate;

import grader.engine.plan.Plan;
import grader.engine.plan.PlannedExercise;
import grader.engine.validate.KnownSolution.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of holding the suite against every known solution.
 *
 * @param plan the suite
 * @param findings one a solution, in the order of the plan
 */
public record Validation(Plan plan, List<Finding> findings) {

    public Validation {
        findings = List.copyOf(findings);
    }

    /** The findings about solutions of one kind. */
    public List<Finding> of(PlannedExercise exercise, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.solution().exercise().equals(exercise.id()))
                .filter(finding -> finding.solution().kind() == kind)
                .toList();
    }

    /** Everything that is not as it must be, checks that no wrong solution fails among it. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        findings.forEach(finding -> complaints.addAll(finding.complaints()));
        for (PlannedExercise exercise : plan.exercises()) {
            exercise.checks().stream()
                    .filter(check -> of(exercise, Kind.WRONG).stream()
                            .noneMatch(finding -> finding.failed().contains(check.id())))
                    .map(check -> exercise.id() + ": no wrong solution fails check '" + check.id()
                            + "'; add one, or the check proves nothing")
                    .forEach(complaints::add);
        }
        return complaints;
    }
}
