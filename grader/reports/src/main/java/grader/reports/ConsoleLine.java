package grader.reports;

import grader.engine.scorecard.Gradebook;
import grader.engine.scorecard.Scorecard;
import grader.words.CardText;
import grader.words.Statuses;
import java.util.stream.Collectors;

/** One line a submission while a batch runs: {@code ada   87/100  ✔ ◐ · !}. */
public final class ConsoleLine {

    private static final int POINTS = 9;

    private final ConsoleStyle style;
    private final int idWidth;

    /** @param idWidth columns for ids; longer ones are cut */
    public ConsoleLine(ConsoleStyle style, int idWidth) {
        this.style = style;
        this.idWidth = Math.max(3, Math.min(idWidth, style.width() / 2));
    }

    /** The line, without its end. */
    public String write(Gradebook.Row row) {
        var id = ConsoleText.pad(style, ConsoleText.line(style, row.id()), idWidth);
        return " " + id + "  " + row.scorecard().map(this::graded).orElseGet(() -> fault(row));
    }

    /** What the glyphs mean, for the foot of a batch. */
    public String legend() {
        return style.pick(Statuses.legend("✔", "◐", "✘", "·", "!"), Statuses.legend("+", "~", "x", ".", "!"));
    }

    private String graded(Scorecard card) {
        var points = card.score() + "/" + card.maxScore();
        var glyphs = card.exercises().stream()
                .map(exercise -> style.glyph(Words.of(exercise.status())))
                .collect(Collectors.joining(" "));
        return " ".repeat(Math.max(0, POINTS - points.length())) + points + "  " + glyphs;
    }

    private String fault(Gradebook.Row row) {
        var text = CardText.graderFault(row.fault().orElse("unknown"));
        int room = style.width() - idWidth - 3;
        return ConsoleText.pad(style, ConsoleText.line(style, text), room).stripTrailing();
    }
}
