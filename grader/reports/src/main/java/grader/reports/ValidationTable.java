package grader.reports;

import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.validate.Finding;
import grader.engine.validate.KnownSolution;
import grader.engine.validate.KnownSolution.Kind;
import grader.engine.validate.Validation;
import java.util.List;
import java.util.stream.Collectors;

/** A validation on the console: a table of wrong solutions and checks for each exercise, then what does not hold. */
public final class ValidationTable {

    private static final int NAME = 44;

    private final boolean ascii;

    /** @param ascii whether the console shows nothing else */
    public ValidationTable(boolean ascii) {
        this.ascii = ascii;
    }

    /** The text, lines of 80 columns at most but for the complaints. */
    public String write(Validation validation) {
        StringBuilder text = new StringBuilder();
        validation.plan().exercises().forEach(exercise -> exercise(validation, exercise, text));
        validation.complaints().forEach(complaint -> text.append(complaint).append('\n'));
        validation.plan().exercises().forEach(exercise -> text.append(summary(validation, exercise)));
        return text.toString();
    }

    private void exercise(Validation validation, PlannedExercise exercise, StringBuilder text) {
        text.append(exercise.title()).append('\n');
        List<PlannedCheck> checks = exercise.checks();
        for (int i = 0; i < checks.size(); i++) {
            text.append(String.format(
                    java.util.Locale.ROOT, "  %2d %s\n", i + 1, checks.get(i).id()));
        }
        text.append('\n').append(" ".repeat(NAME + 2));
        for (int i = 1; i <= checks.size(); i++) {
            text.append(i % 10);
        }
        text.append('\n');
        for (Finding finding : validation.of(exercise, Kind.WRONG)) {
            text.append("  ")
                    .append(padded(shown(finding.solution())))
                    .append(marks(checks, finding))
                    .append('\n');
        }
        text.append('\n');
    }

    private String marks(List<PlannedCheck> checks, Finding finding) {
        return checks.stream()
                .map(check -> finding.failed().contains(check.id()) ? ascii ? "x" : "●" : ascii ? "." : "·")
                .collect(Collectors.joining());
    }

    /** A form stands under its mistake. */
    private static String shown(KnownSolution solution) {
        return solution.isForm() ? "  /" + solution.form() : solution.name();
    }

    private static String padded(String name) {
        return name.length() >= NAME ? name.substring(0, NAME - 1) + " " : name + " ".repeat(NAME - name.length());
    }

    private static String summary(Validation validation, PlannedExercise exercise) {
        return exercise.id() + ": "
                + holding(validation.of(exercise, Kind.STUB)) + " with 0 points, "
                + holding(validation.of(exercise, Kind.RIGHT)) + " with all points, "
                + holding(validation.of(exercise, Kind.WRONG)) + " caught"
                + (allNamed(validation, exercise) ? " and named" : "") + "\n";
    }

    /** An exercise without probes cannot tell one mistake from another, and need not. */
    private static boolean allNamed(Validation validation, PlannedExercise exercise) {
        return validation.of(exercise, Kind.WRONG).stream()
                .map(Finding::solution)
                .allMatch(solution -> solution.named().containsAll(solution.fails()));
    }

    private static String holding(List<Finding> findings) {
        long holding = findings.stream().filter(Finding::holds).count();
        String what = findings.isEmpty()
                ? "solution"
                : switch (findings.get(0).solution().kind()) {
                    case STUB -> "stub";
                    case RIGHT -> "right solutions";
                    case WRONG -> "wrong solutions";
                };
        return holding == findings.size() ? holding + " " + what : holding + " of " + findings.size() + " " + what;
    }
}
