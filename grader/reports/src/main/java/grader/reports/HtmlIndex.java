package grader.reports;

import grader.engine.scorecard.Gradebook;

/** {@code index.html}: the class at a glance; who needs help, what to teach again, and a link to every scorecard. */
public final class HtmlIndex {

    private final Templates templates = new Templates();

    /** The file's text; links lead to {@code scorecards/<id>.html} beside it. */
    public String write(Gradebook book) {
        return templates.render("index.jte", ClassView.of(book));
    }
}
