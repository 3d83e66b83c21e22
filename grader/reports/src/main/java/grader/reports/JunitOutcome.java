package grader.reports;

import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.Detail;
import grader.engine.scorecard.ExerciseResult;
import grader.words.CardText;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * A check in JUnit's terms.
 *
 * @param element {@code failure}, {@code error}, {@code skipped}, or empty for a pass
 * @param type the status as scorecards spell it
 * @param message one line
 * @param text all there is to say, made visible and cut by {@link SafeText}
 */
record JunitOutcome(String element, String type, String message, String text) {

    static JunitOutcome of(ExerciseResult exercise, CheckResult check) {
        var element = element(check.status());
        if (element.equals("skipped") && cannotBeGraded(exercise)) {
            var why = exercise.messages().stream().findFirst().orElse(check.message());
            var word = Words.of(exercise.status()).word();
            return new JunitOutcome(
                    "error", exercise.status().word(), exercise.title() + " " + word, SafeText.block(why));
        }
        return new JunitOutcome(element, check.status().word(), message(check), text(check));
    }

    private static String element(CheckStatus status) {
        return switch (status) {
            case PASSED -> "";
            case FAILED, MISSING, FORBIDDEN -> "failure";
            case ERROR, OVER_BUDGET -> "error";
            case NOT_ATTEMPTED, NOT_RUN -> "skipped";
        };
    }

    private static boolean cannotBeGraded(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case COMPILE_ERROR, FORBIDDEN, ERROR -> true;
            case PASSED, PARTIAL, FAILED, NOT_ATTEMPTED -> false;
        };
    }

    private static String message(CheckResult check) {
        var word = Words.of(check.status()).word();
        return check.message().isBlank()
                ? word
                : check.message().lines().findFirst().orElse(word);
    }

    private static String text(CheckResult check) {
        var parts = new ArrayList<String>();
        parts.add(check.message());
        check.line().ifPresent(line -> parts.add(CardText.yourLine(line.toString())));
        if (!check.hint().isBlank()) {
            parts.add(CardText.cue(CardText.idea(), check.hint()));
        }
        check.misconception().ifPresent(mistake -> parts.add(CardText.recognised(mistake.title())));
        check.detail().map(Detail::toString).ifPresent(parts::add);
        return parts.stream().map(SafeText::block).collect(Collectors.joining("\n"));
    }

    String xml(String indent) {
        var start = indent + "<" + element;
        if (element.equals("skipped")) {
            return start + " message=\"" + Xml.attribute(message) + "\"/>\n"; // Surefire's skipped has no type
        }
        return start + " message=\"" + Xml.attribute(message) + "\" type=\"" + type + "\">" + Xml.escape(text) + "</"
                + element + ">\n";
    }
}
