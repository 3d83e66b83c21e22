package grader.reports;

import grader.words.CardText;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that a student may have shaped, made harmless and visible.
 *
 * <p>Characters that steer a terminal, reorder a line or hide in it are shown as escapes such as {@code \x1b} or
 * {@code \u202e}; towers of combining marks are cut down; long text is cut between code points, and says so. What is left
 * is data for the escaping of HTML, XML or CSV, which this class does not do.
 */
public final class SafeText {

    /** Enough for any honest title, name or sentence. */
    public static final int LINE_LIMIT = 600;

    private static final int MARKS_IN_A_ROW = 4;
    private static final int LINES_LIMIT = 40;
    private static final int TEXT_LIMIT = 2_400;

    private SafeText() {}

    /** One line of at most {@link #LINE_LIMIT} characters; line breaks and tabs show as escapes. */
    public static String line(String raw) {
        return cut(visible(raw), LINE_LIMIT);
    }

    /** Several lines, as in a compiler's message: breaks kept, tabs as four spaces, each line and the whole cut. */
    public static List<String> lines(String raw) {
        var all = raw.replace("\r\n", "\n").replace("\t", "    ").split("\n", -1);
        var kept = new ArrayList<String>();
        int length = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == LINES_LIMIT || length > TEXT_LIMIT) {
                kept.add(CardText.moreLines(all.length - i));
                break;
            }
            kept.add(line(all[i].stripTrailing()));
            length += kept.get(i).length();
        }
        return List.copyOf(kept);
    }

    /** The lines as one text. */
    public static String block(String raw) {
        return String.join("\n", lines(raw));
    }

    /** At most {@code limit} code points, and then how many were left out. */
    static String cut(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit)) + CardText.moreCharacters(length - limit);
    }

    private static String visible(String raw) {
        var text = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int point = raw.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (Hidden.is(point) || marks > MARKS_IN_A_ROW) {
                text.append(escape(point));
            } else {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> hex(point);
        };
    }

    private static String hex(int point) {
        var digits = Integer.toHexString(point);
        if (point < 0x100) {
            return "\\x" + "0".repeat(2 - digits.length()) + digits;
        }
        return point < 0x10000 ? "\\u" + "0".repeat(4 - digits.length()) + digits : "\\u{" + digits + "}";
    }
}
