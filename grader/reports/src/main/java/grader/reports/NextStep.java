package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import grader.words.CardText;
import grader.words.Ideas;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one thing to work on next, in the words that console, page and XML share.
 *
 * <p>Begun work comes first: the first exercise that is written but not complete, else the first that is not started; in
 * it the first check that ran and did not pass. Where mistakes were recognised, the one that explains most points is
 * named instead, whichever exercise holds it; only an exercise that cannot be graded at all goes before it. Several
 * things at once help nobody.
 *
 * @param exercise id of the exercise
 * @param check id of the check, where it is about one
 * @param headline exercise and property, as in {@code Cosine – equal vectors have similarity 1}
 * @param happened what happened; may have several lines
 * @param line where, in the student's code
 * @param idea what to try; the question to think about, where a mistake was recognised
 * @param mistake the one recognised
 * @param smallest for instructors, under full feedback: the smallest call that fails
 */
public record NextStep(
        String exercise,
        Optional<String> check,
        String headline,
        String happened,
        Optional<CheckResult.CodeLine> line,
        String idea,
        Optional<Mistake> mistake,
        Optional<String> smallest) {

    /** Empty where every exercise is complete. */
    public static Optional<NextStep> of(Scorecard card) {
        return card.exercises().stream()
                .filter(exercise -> exercise.status() != ExerciseStatus.PASSED)
                .min(Comparator.comparing(exercise -> exercise.status() == ExerciseStatus.NOT_ATTEMPTED))
                .map(exercise -> isGraded(exercise)
                        ? mistake(card).map(NextStep::about).orElseGet(() -> in(exercise))
                        : in(exercise));
    }

    private static boolean isGraded(ExerciseResult exercise) {
        return exercise.status() == ExerciseStatus.PARTIAL || exercise.status() == ExerciseStatus.FAILED;
    }

    private static Optional<Recognised> mistake(Scorecard card) {
        return card.exercises().stream()
                .flatMap(exercise -> Recognised.in(exercise).stream())
                .min(Recognised.MOST_POINTS_FIRST);
    }

    /** What {@link #idea} is. */
    String cue() {
        return mistake.isPresent() ? CardText.question() : CardText.idea();
    }

    /** Whether this is the check to open. */
    boolean isAbout(ExerciseResult exercise, CheckResult of) {
        return this.exercise.equals(exercise.id())
                && check.filter(of.id()::equals).isPresent();
    }

    private static NextStep in(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case PASSED, PARTIAL, FAILED ->
                firstFailing(exercise.checks())
                        .map(check -> about(exercise, check))
                        .orElseGet(() -> whole(exercise, Ideas.readMessages()));
            case NOT_ATTEMPTED -> whole(exercise, start(exercise));
            case COMPILE_ERROR -> whole(exercise, Ideas.fixFirstError());
            case FORBIDDEN -> whole(exercise, Ideas.doWithout());
            case ERROR -> whole(exercise, Ideas.oneReadableFile());
        };
    }

    private static Optional<CheckResult> firstFailing(List<CheckResult> checks) {
        return checks.stream()
                .filter(check -> check.status() != CheckStatus.PASSED)
                .min(Comparator.comparing(
                        check -> check.status() == CheckStatus.NOT_ATTEMPTED || check.status() == CheckStatus.NOT_RUN));
    }

    private static NextStep about(Recognised one) {
        return new NextStep(
                one.exercise().id(),
                Optional.of(one.first().id()),
                one.exercise().title() + " – " + one.mistake().title(),
                one.mistake().sentence(),
                one.first().line(),
                one.mistake().hints().stream().findFirst().orElse(one.first().hint()),
                Optional.of(one.mistake()),
                one.first().detail().flatMap(Detail::smallestInWords));
    }

    private static NextStep about(ExerciseResult exercise, CheckResult check) {
        return new NextStep(
                exercise.id(),
                Optional.of(check.id()),
                exercise.title() + " – " + check.title(),
                check.message().isBlank() ? Words.of(check.status()).word() : check.message(),
                check.line(),
                check.hint(),
                Optional.empty(),
                check.detail().flatMap(Detail::smallestInWords));
    }

    private static NextStep whole(ExerciseResult exercise, String idea) {
        var word = Words.of(exercise.status()).word();
        var first = exercise.messages().stream().findFirst().orElse("");
        return new NextStep(
                exercise.id(),
                Optional.empty(),
                exercise.title() + " – " + word,
                first,
                Optional.empty(),
                idea,
                Optional.empty(),
                Optional.empty());
    }

    private static String start(ExerciseResult exercise) {
        return exercise.checks().stream()
                .map(CheckResult::method)
                .filter(method -> !method.equals("file"))
                .findFirst()
                .map(Ideas::startWith)
                .orElseGet(Ideas::startAtTheTop);
    }
}
