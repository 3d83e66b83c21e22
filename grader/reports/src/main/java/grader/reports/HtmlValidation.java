package grader.reports;

import grader.engine.validate.Validation;

/** {@code validation.html}: which wrong solution fails which check, for authors. */
public final class HtmlValidation {

    private final Templates templates = new Templates();

    /** The file's text. */
    public String write(Validation validation) {
        return templates.render("validation.jte", validation);
    }
}
