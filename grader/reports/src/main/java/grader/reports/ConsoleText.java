package grader.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in terminal columns, and kept from speaking to whoever reads the log.
 *
 * <p>Build servers obey lines that begin with {@code ::}, blanks before it or not, and {@code ##[} anywhere in a line; both
 * are broken up by a backslash.
 */
final class ConsoleText {

    /** What mathematics and good typesetting use, and how ASCII spells it. */
    private static final List<String> SPELLED = List.of(
            "…...", "–-", "—-", "’'", "‘'", "“\"", "”\"", "−-", "·*", "×x", "≤<=", "≥>=", "≠!=", "→->", "←<-", "√sqrt",
            "²^2", "∞inf");

    private ConsoleText() {}

    /** One harmless line, not cut to any width. */
    static String line(ConsoleStyle style, String raw) {
        return unheard(inert(style, SafeText.line(raw)));
    }

    /** Wrapped at blanks, long words broken; no line is wider than {@code width}. */
    static List<String> wrap(ConsoleStyle style, List<String> safe, int width) {
        var wrapped = new ArrayList<String>();
        for (var line : safe) {
            fold(inert(style, line), width - 1, wrapped); // one column is kept for a backslash
        }
        wrapped.replaceAll(ConsoleText::unheard);
        return wrapped;
    }

    private static void fold(String line, int width, List<String> wrapped) {
        var rest = line;
        while (columns(rest) > width) {
            int end = fitting(rest, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > end / 2 ? blank : end;
            wrapped.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        wrapped.add(rest);
    }

    /** Exactly {@code width} columns: padded with blanks, or cut and marked. */
    static String pad(ConsoleStyle style, String safe, int width) {
        if (columns(safe) <= width) {
            return safe + " ".repeat(width - columns(safe));
        }
        var mark = style.pick("…", "~");
        var kept = safe.substring(0, fitting(safe, width - 1)) + mark;
        return kept + " ".repeat(width - columns(kept));
    }

    /** How wide a terminal shows it; East Asian wide characters and pictures take two columns, marks none. */
    static int columns(String text) {
        return text.codePoints().map(ConsoleText::columns).sum();
    }

    private static int fitting(String text, int width) {
        int index = 0;
        for (int used = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            used += columns(text.codePointAt(index));
            if (used > width) {
                break;
            }
        }
        return index;
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60
                || point >= 0xffe0 && point <= 0xffe6
                || point >= 0x1f000 && point <= 0x3fffd;
        return wide ? 2 : 1;
    }

    private static String unheard(String line) {
        return line.stripLeading().startsWith("::") ? "\\" + line : line;
    }

    private static String inert(ConsoleStyle style, String safe) {
        var text = style.glyphs() == ConsoleStyle.Glyphs.UNICODE ? safe : ascii(safe);
        return text.replace("##", "#\\#");
    }

    private static String ascii(String text) {
        var plain = text;
        for (var pair : SPELLED) {
            plain = plain.replace(pair.substring(0, 1), pair.substring(1));
        }
        return plain.codePoints()
                .map(point -> point < 0x80 ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
