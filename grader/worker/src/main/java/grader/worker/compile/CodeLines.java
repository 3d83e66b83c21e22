package grader.worker.compile;

/** Counts the lines that hold a token other than <code>{</code>, <code>}</code>, {@code )} and {@code ;}. */
final class CodeLines {

    private final String text;
    private final int end;
    private int at;
    private int lines;
    private boolean lineCounted;

    private CodeLines(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    /** Code lines between two positions of the text; comments and blank lines do not count. */
    static int count(String text, int start, int end) {
        return new CodeLines(text, start, end).count();
    }

    private int count() {
        while (at < end) {
            if (text.startsWith("//", at)) {
                skipTo("\n", 0);
            } else if (text.startsWith("/*", at)) {
                at += 2;
                skipTo("*/", 2);
            } else if (text.startsWith("\"\"\"", at)) {
                skipQuoted("\"\"\"");
            } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                skipQuoted(text.substring(at, at + 1));
            } else {
                step();
            }
        }
        return lines;
    }

    private void step() {
        char next = text.charAt(at++);
        if (isLineEnd(next)) {
            lineCounted = false;
        } else if (!Character.isWhitespace(next) && "{});".indexOf(next) < 0) {
            mark();
        }
    }

    /** A lone CR ends a line as well; a CR before an LF ends the same one. */
    private static boolean isLineEnd(char next) {
        return next == '\n' || next == '\r';
    }

    private void mark() {
        if (!lineCounted) {
            lines++;
            lineCounted = true;
        }
    }

    private void skipTo(String close, int past) {
        while (at < end && !text.startsWith(close, at) && !(close.equals("\n") && text.charAt(at) == '\r')) {
            if (isLineEnd(text.charAt(at))) {
                lineCounted = false;
            }
            at++;
        }
        at = Math.min(end, at + past);
    }

    private void skipQuoted(String quote) {
        mark();
        at += quote.length();
        while (at < end && !text.startsWith(quote, at)) {
            if (isLineEnd(text.charAt(at))) {
                lineCounted = false;
            } else if (!Character.isWhitespace(text.charAt(at))) {
                mark();
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        mark();
        at = Math.min(end, at + quote.length());
    }
}
