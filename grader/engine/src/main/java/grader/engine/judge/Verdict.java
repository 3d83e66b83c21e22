package grader.engine.judge;

import grader.engine.intake.ExerciseSource;
import grader.engine.intake.Submission;
import grader.engine.plan.Plan;
import grader.engine.plan.PlannedCheck;
import grader.engine.plan.PlannedExercise;
import grader.engine.portrait.Portrait;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import grader.suite.catalogue.Misconception;
import grader.words.Feedback;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that came of judging one submission, and its scorecard: pure arithmetic over endings. */
public final class Verdict {

    private final Submission submission;
    private final Map<Integer, Ending> endings;
    private final Map<String, List<String>> notCompiled;
    private final Map<Integer, Misconception> misconceptions;
    private final Map<String, Portrait> portraits;

    Verdict(
            Submission submission,
            Map<Integer, Ending> endings,
            Map<String, List<String>> notCompiled,
            Map<Integer, Misconception> misconceptions,
            Map<String, Portrait> portraits) {
        this.submission = submission;
        this.endings = endings;
        this.notCompiled = notCompiled;
        this.misconceptions = misconceptions;
        this.portraits = portraits;
    }

    /** @param feedback how much of hidden checks the scorecard tells */
    public Scorecard scorecard(Plan plan, FeedbackLevel feedback) {
        List<ExerciseResult> exercises = new ArrayList<>();
        for (int i = 0; i < plan.exercises().size(); i++) {
            exercises.add(
                    exercise(plan.exercises().get(i), submission.exercises().get(i), feedback));
        }
        return new Scorecard(submission.id(), submission.digest(), submission.notes(), exercises);
    }

    private ExerciseResult exercise(PlannedExercise exercise, ExerciseSource source, FeedbackLevel feedback) {
        String file = exercise.className() + ".java";
        if (source instanceof ExerciseSource.Absent) {
            String message = Feedback.absent(file);
            return all(exercise, ExerciseStatus.NOT_ATTEMPTED, List.of(message), CheckStatus.NOT_ATTEMPTED, message);
        } else if (source instanceof ExerciseSource.Broken broken) {
            String message = Feedback.notGraded(file);
            return all(exercise, ExerciseStatus.ERROR, List.of(broken.reason()), CheckStatus.NOT_RUN, message);
        }
        List<String> notes = new ArrayList<>(((ExerciseSource.Written) source).notes());
        List<String> errors = notCompiled.get(exercise.className());
        if (errors != null) {
            notes.addAll(0, errors);
            String message = Feedback.notCompiled(file);
            return all(exercise, ExerciseStatus.COMPILE_ERROR, notes, CheckStatus.NOT_RUN, message);
        }
        Optional<Ending> forbidden = forbiddenAltogether(exercise);
        List<CheckResult> checks = exercise.checks().stream()
                .map(check -> forbidden
                        .map(ending -> result(check, ending, source, feedback))
                        .orElseGet(() -> result(check, source, feedback)))
                .toList();
        Optional<Portrait> portrait = Optional.ofNullable(portraits.get(exercise.id()));
        return new ExerciseResult(exercise.id(), exercise.title(), status(checks), notes, checks, portrait);
    }

    /** A class that may not even be initialised earns nothing by the look of its source. */
    private Optional<Ending> forbiddenAltogether(PlannedExercise exercise) {
        List<Ending> called = exercise.checks().stream()
                .filter(check -> !check.method().equals("file"))
                .map(check -> endings.get(check.number()))
                .filter(Objects::nonNull)
                .toList();
        boolean all = !called.isEmpty() && called.stream().allMatch(end -> end.status() == CheckStatus.FORBIDDEN);
        return all ? Optional.of(called.get(0)) : Optional.empty();
    }

    private ExerciseResult all(
            PlannedExercise exercise,
            ExerciseStatus status,
            List<String> messages,
            CheckStatus checkStatus,
            String message) {
        Ending ending = Ending.of(checkStatus, message);
        List<CheckResult> checks = exercise.checks().stream()
                .map(check ->
                        result(check, ending, new ExerciseSource.Absent(exercise.className()), FeedbackLevel.HINTS))
                .toList();
        return new ExerciseResult(exercise.id(), exercise.title(), status, messages, checks);
    }

    private CheckResult result(PlannedCheck check, ExerciseSource source, FeedbackLevel feedback) {
        Ending silent = Ending.notRun(Feedback.noTurn());
        return result(check, endings.getOrDefault(check.number(), silent), source, feedback);
    }

    private CheckResult result(PlannedCheck check, Ending ending, ExerciseSource source, FeedbackLevel feedback) {
        boolean passed = ending.status() == CheckStatus.PASSED;
        return new CheckResult(
                check.id(),
                check.method(),
                check.title(),
                ending.status(),
                check.points(),
                ending.message(),
                passed ? "" : check.hint(),
                Optional.ofNullable(misconceptions.get(check.number())).map(Verdict::mistake),
                ending.line(),
                ending.line().flatMap(line -> Excerpts.around(line, source)),
                feedback == FeedbackLevel.FULL ? ending.detail() : Optional.empty());
    }

    private static Mistake mistake(Misconception known) {
        return new Mistake(known.id(), known.title(), known.sentence(), known.hints());
    }

    private static ExerciseStatus status(List<CheckResult> checks) {
        int earned = checks.stream().mapToInt(CheckResult::score).sum();
        int possible = checks.stream().mapToInt(CheckResult::maxScore).sum();
        if (earned == possible) {
            return ExerciseStatus.PASSED;
        } else if (earned > 0) {
            return ExerciseStatus.PARTIAL;
        } else if (checks.stream().allMatch(check -> check.status() == CheckStatus.NOT_ATTEMPTED)) {
            return ExerciseStatus.NOT_ATTEMPTED;
        } else if (checks.stream().allMatch(check -> check.status() == CheckStatus.FORBIDDEN)) {
            return ExerciseStatus.FORBIDDEN;
        }
        return ExerciseStatus.FAILED;
    }
}
