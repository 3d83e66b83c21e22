package gg.jte.html.escape;

import gg.jte.TemplateOutput;

/** Writes texts into pages as they are. */
public final class Escape {

    private Escape() {}

    public static void htmlContent(String text, TemplateOutput page) {
        page.writeContent(text);
    }

    public static void htmlAttribute(String text, TemplateOutput page) {
        page.writeContent(text);
    }

    public static void javaScriptBlock(String text, TemplateOutput page) {
        page.writeContent(text);
    }

    public static void javaScriptAttribute(String text, TemplateOutput page) {
        page.writeContent(text);
    }
}
