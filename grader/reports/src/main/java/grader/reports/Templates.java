package grader.reports;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page templates: compiled with this module, so nothing is compiled, searched or read when a page is written. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "grader.reports");

    String render(String template, Object model) {
        var page = new StringOutput();
        engine.render(template, model, page);
        return page.toString();
    }

    String render(String template, Map<String, Object> model) {
        var page = new StringOutput();
        engine.render(template, model, page);
        return page.toString();
    }
}
