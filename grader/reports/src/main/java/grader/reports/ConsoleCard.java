package grader.reports;

import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.Scorecard;
import grader.words.Attempts;
import grader.words.CardText;
import java.util.List;
import java.util.Optional;

/**
 * The scorecard as {@code grade check} prints it: where you stand, what is wrong first, what to try next.
 *
 * <pre>
 *  Math Foundations for ML - ada                               45 / 50 points
 *
 *  ✔ 1 Cosine similarity       ████████████████████  25/25
 *  ◐ 2 Gradient descent        ████████████████░░░░  20/25  1 of 6 checks to go
 *
 *  Next: Gradient descent – the second weight uses the new first one
 *    │ …
 * </pre>
 *
 * No line is wider than the style's width; text that a student may have shaped stands behind a bar.
 */
public final class ConsoleCard {

    private static final int BAR = 16;
    private static final int POINTS = 8;

    private final ConsoleStyle style;

    public ConsoleCard(ConsoleStyle style) {
        this.style = style;
    }

    /** All lines, each ended by {@code \n}. */
    public String write(Scorecard card) {
        return write(card, Optional.empty());
    }

    /** The same, with what changed since the attempt before, where there was one. */
    public String write(Scorecard card, Optional<Changes> changes) {
        var out = new StringBuilder();
        heading(out, card);
        int number = 1;
        for (var exercise : card.exercises()) {
            row(out, number++, exercise);
        }
        out.append('\n');
        changes.ifPresent(since -> since(out, since));
        NextStep.of(card)
                .ifPresentOrElse(
                        step -> next(out, step),
                        () -> out.append(' ').append(CardText.allDone()).append('\n'));
        Gain.most(card).ifPresent(gain -> headline(out, gain.sentence()));
        notes(out, card);
        return out.toString();
    }

    private void heading(StringBuilder out, Scorecard card) {
        var points = card.score() + " / " + card.maxScore() + " points";
        var name = CardText.course() + style.pick(" · ", " - ") + ConsoleText.line(style, card.id());
        int room = style.width() - 2 - points.length();
        out.append(' ').append(ConsoleText.pad(style, name, room)).append(' ').append(points);
        out.append("\n\n");
    }

    private void row(StringBuilder out, int number, ExerciseResult exercise) {
        var label = Words.of(exercise.status());
        int remark = style.width() >= 76 ? 22 : 0;
        int title = style.width() - 7 - BAR - POINTS - remark;
        out.append(' ').append(style.glyph(label)).append(' ').append(number).append(' ');
        out.append(ConsoleText.pad(style, ConsoleText.line(style, exercise.title()), title))
                .append(' ');
        out.append(bar(exercise, label)).append(points(exercise));
        if (remark == 0) {
            out.append("\n     ")
                    .append(ConsoleText.pad(style, remark(exercise), style.width() - 5)
                            .stripTrailing());
        } else {
            out.append("  ")
                    .append(ConsoleText.pad(style, remark(exercise), remark - 1).stripTrailing());
        }
        out.append('\n');
    }

    private String bar(ExerciseResult exercise, Words.Label label) {
        int max = Math.max(1, exercise.maxScore());
        int full = exercise.score() * BAR / max;
        var filled = style.pick("█", "=").repeat(full);
        return style.paint(filled, label.tone()) + style.pick("░", "-").repeat(BAR - full);
    }

    private static String points(ExerciseResult exercise) {
        var points = exercise.score() + "/" + exercise.maxScore();
        return " ".repeat(Math.max(1, POINTS - points.length())) + points;
    }

    private static String remark(ExerciseResult exercise) {
        var word = Words.of(exercise.status()).word();
        return switch (exercise.status()) {
            case PARTIAL -> {
                long open = exercise.checks().stream()
                        .filter(check -> check.status() != CheckStatus.PASSED)
                        .count();
                yield CardText.toGo(open, exercise.checks().size());
            }
            default -> word;
        };
    }

    private void since(StringBuilder out, Changes changes) {
        headline(out, Attempts.since(changes.summary()));
        Changes.shown(changes.fixed()).forEach(name -> quoted(out, Attempts.fixed(name)));
        Changes.shown(changes.broken()).forEach(name -> quoted(out, Attempts.broken(name)));
        out.append('\n');
    }

    private void next(StringBuilder out, NextStep step) {
        headline(out, CardText.next(step.headline()));
        if (!step.happened().isBlank()) {
            quoted(out, step.happened());
        }
        step.smallest().ifPresent(call -> quoted(out, call));
        step.line().ifPresent(line -> quoted(out, CardText.yourLine(line.toString())));
        if (!step.idea().isBlank()) {
            quoted(out, CardText.cue(step.cue(), step.idea()));
        }
    }

    private void headline(StringBuilder out, String text) {
        var lines = ConsoleText.wrap(style, List.of(SafeText.line(text)), style.width() - 3);
        out.append(' ').append(String.join("\n   ", lines)).append('\n');
    }

    private void notes(StringBuilder out, Scorecard card) {
        if (!card.notes().isEmpty()) {
            out.append("\n Notes\n");
            card.notes().forEach(note -> quoted(out, note));
        }
    }

    private void quoted(StringBuilder out, String text) {
        var bar = "   " + style.pick("│", "|") + " ";
        for (var line : ConsoleText.wrap(style, SafeText.lines(text), style.width() - bar.length())) {
            out.append((bar + line).stripTrailing()).append('\n');
        }
    }
}
