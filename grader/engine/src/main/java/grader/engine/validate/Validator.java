package grader.engine.validate;

import grader.engine.BatchGrader;
import grader.engine.intake.Batch;
import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.plan.Plan;
import grader.engine.plan.SuiteException;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Gradebook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Grades known solutions as if they were submissions, on the path that those take. */
public final class Validator {

    private final Plan wanted;
    private final Submissions submissions;
    private final BatchGrader grader;

    /**
     * A validator of some exercises.
     *
     * @param plan the whole suite
     * @param wanted the part of it that is to be held against solutions
     */
    public Validator(Plan plan, Plan wanted, BatchGrader grader) {
        this.wanted = wanted;
        this.submissions = new Submissions(plan.classNames());
        this.grader = grader;
    }

    /** The solutions as a batch to be graded. */
    public List<Batch.Item> items(List<KnownSolution> solutions) {
        return solutions.stream().map(this::item).toList();
    }

    /**
     * Grades them all.
     *
     * @param done told of each as it is finished
     */
    public Validation validate(List<KnownSolution> solutions, Consumer<Row> done) {
        List<Row> rows = grader.grade(items(solutions), done);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            findings.add(Verification.of(solutions.get(i), result(solutions.get(i), rows.get(i))));
        }
        return new Validation(wanted, findings);
    }

    private Batch.Item item(KnownSolution solution) {
        String id = solution.exercise() + "-" + solution.name() + (solution.isForm() ? "." + solution.form() : "");
        return new Batch.Item(id, id, () -> {
            try {
                return submissions.read(solution.folder());
            } catch (UnreadableException reason) {
                throw new SuiteException(solution.folder() + " cannot be read: " + reason.getMessage());
            }
        });
    }

    private static ExerciseResult result(KnownSolution solution, Row row) {
        return row
                .scorecard()
                .orElseThrow(() -> new SuiteException(solution.folder() + " could not be graded: "
                        + row.fault().orElse("no reason given")))
                .exercises()
                .stream()
                .filter(exercise -> exercise.id().equals(solution.exercise()))
                .findFirst()
                .orElseThrow();
    }
}
