package grader.reports;

/** Text for XML 1.0, which has no way at all to hold most control characters. */
final class Xml {

    private Xml() {}

    /** For an attribute in double quotes: one line. */
    static String attribute(String raw) {
        return escape(SafeText.line(raw));
    }

    /** For element content: lines kept. */
    static String text(String raw) {
        return escape(SafeText.block(raw));
    }

    // ">" too: a bare "]]>" is not well-formed in content.
    private static String escape(String safe) {
        return safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
