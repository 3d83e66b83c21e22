package grader.reports;

/** Text for XML 1.0, which has no way at all to hold most control characters. */
final class Xml {

    private Xml() {}

    /** For an attribute in double quotes: one line. */
    static String attribute(String raw) {
        return escape(SafeText.line(raw));
    }

    /** What {@link SafeText} gave, for content or attribute; {@code >} too, as content may not hold {@code ]]>}. */
    static String escape(String safe) {
        return safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
