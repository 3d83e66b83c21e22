package grader.cli.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Forms of a source file that an editor, or somebody with an intention, may give it. */
enum Encoding {
    /** Every character of the code an escape. */
    ESCAPES,
    BOM,
    UTF_16,
    WINDOWS_1252,
    /** A NUL behind the first line. */
    NUL,
    /** An old end-of-file sign at the end. */
    CTRL_Z,
    /** Carriage returns alone, form feeds for indents. */
    CR,
    /** All on one line, behind ten megabytes of blanks. */
    LONG_LINE,
    /** A comment of twenty megabytes. */
    LONG_COMMENT;

    static Encoding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    byte[] bytes(String text) {
        Charset charset = StandardCharsets.UTF_8;
        String changed = text;
        switch (this) {
            case ESCAPES -> changed = escaped(text);
            case BOM -> changed = "\ufeff" + text;
            case UTF_16 -> charset = StandardCharsets.UTF_16;
            case WINDOWS_1252 -> {
                changed = "// a\u00e4\u00f6\u20ac\n" + text;
                charset = Charset.forName("windows-1252");
            }
            case NUL -> changed = text.replaceFirst("\n", "\n\0");
            case CTRL_Z -> changed = text + "\u001a";
            case CR -> changed = text.replace("    ", "\f").replace('\n', '\r');
            case LONG_LINE -> changed = " ".repeat(10 << 20) + text;
            case LONG_COMMENT -> changed = "/*" + "*".repeat(20 << 20) + "*/" + text;
        }
        return changed.getBytes(charset);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }
}
