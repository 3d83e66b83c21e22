package grader.reports;

import grader.engine.scorecard.Scorecard;
import java.util.Map;
import java.util.Optional;

/** {@code scorecard.html}: one file that opens from a disk, needs no network and no script, and prints well. */
public final class HtmlScorecard {

    private final Templates templates = new Templates();

    /** The file's text. */
    public String write(Scorecard card) {
        return write(card, Optional.empty());
    }

    /** The file's text, with what changed since the attempt before, where there was one. */
    public String write(Scorecard card, Optional<Changes> changes) {
        return templates.render("scorecard.jte", Map.of("card", card, "changes", changes));
    }
}
