package grader.student.card;

import java.util.Map;

/** Text that can do nothing to a console, and, where it has to be, text that is ASCII. */
final class PlainText {

    private static final Map<Integer, String> IN_ASCII = Map.ofEntries(
            Map.entry((int) '✔', "+"),
            Map.entry((int) '✘', "x"),
            Map.entry((int) '·', "."),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."),
            Map.entry((int) '–', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '√', "sqrt"),
            Map.entry((int) '²', "^2"),
            Map.entry((int) '∂', "d"),
            Map.entry((int) '≤', "<="));

    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;

    private PlainText() {}

    /** Control characters and those that turn the direction of text become escapes; so does, in ASCII, all else. */
    static String of(String text, Look.Signs signs) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                plain.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else if (signs == Look.Signs.UNICODE || c < DELETE) {
                plain.appendCodePoint(c);
            } else {
                plain.append(IN_ASCII.getOrDefault(c, "?"));
            }
        });
        return plain.toString();
    }

    private static boolean isHarmful(int c) {
        return c < ' '
                || (c >= DELETE && c <= LAST_CONTROL)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
