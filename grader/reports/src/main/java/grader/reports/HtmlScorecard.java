package grader.reports;

import grader.engine.scorecard.Scorecard;

/** {@code scorecard.html}: one file that opens from a disk, needs no network and no script, and prints well. */
public final class HtmlScorecard {

    private final Templates templates = new Templates();

    /** The file's text. */
    public String write(Scorecard card) {
        return templates.render("scorecard.jte", card);
    }
}
