package grader.engine.intake;

/** Reads {@code \\uXXXX} as the compiler does before anything else: a whole file may be written so. */
final class UnicodeEscapes {

    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /** The text without them, but for that of a backslash itself, which could begin another. */
    static String translate(String text) {
        StringBuilder translated = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit != '\\' || at + 1 == text.length()) {
                translated.append(unit);
                at++;
            } else if (text.charAt(at + 1) != 'u') {
                translated.append(text, at, at + 2); // two backslashes begin no escape
                at += 2;
            } else {
                at = escape(text, at, translated);
            }
        }
        return translated.toString();
    }

    /** Any number of u may stand in it. */
    private static int escape(String text, int start, StringBuilder translated) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) == 'u') {
            at++;
        }
        int end = at + DIGITS;
        if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            translated.append(text, start, at);
            return at;
        }
        char unit = (char) Integer.parseInt(text.substring(at, end), 16);
        return unit == '\\' ? keep(text, start, end, translated) : put(unit, end, translated);
    }

    private static int keep(String text, int start, int end, StringBuilder translated) {
        translated.append(text, start, end);
        return end;
    }

    private static int put(char unit, int end, StringBuilder translated) {
        translated.append(unit);
        return end;
    }
}
