package grader.engine.intake;

/** Java's words and signs one after the other, past comments; what strings hold is passed over too. */
final class JavaTokens {

    private final String text;
    private int at;
    private int start;

    JavaTokens(String text) {
        this.text = text;
    }

    /** Where the last token began. */
    int start() {
        return start;
    }

    /** Where the last token ended. */
    int end() {
        return at;
    }

    /** The next word, or a single sign; a string or character literal is {@code "}; {@code null} at the end. */
    String next() {
        skipSpace();
        if (at >= text.length()) {
            return null;
        }
        start = at;
        char first = text.charAt(at);
        if (Character.isJavaIdentifierStart(first)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        } else if (text.startsWith("\"\"\"", at)) {
            skipQuoted("\"\"\"");
            return "\"";
        } else if (first == '"' || first == '\'') {
            skipQuoted(String.valueOf(first));
            return "\"";
        }
        at++;
        return String.valueOf(first);
    }

    private void skipSpace() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else {
                return;
            }
        }
    }

    private void skipQuoted(String quote) {
        boolean oneLine = quote.length() == 1;
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            if (oneLine && text.charAt(at) == '\n') {
                return; // an unclosed string ends with its line, as for the compiler
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + quote.length());
    }
}
