package grader.engine.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Java does to a text before it reads it: {@code \}{@code u0063lass} is {@code class}. */
final class UnicodeEscapes {

    /** A backslash that another one stands before, or an escape. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\|\\\\u+([0-9a-fA-F]{4})");

    private UnicodeEscapes() {}

    static String translated(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
    }

    private static String character(String found, String digits) {
        return digits == null ? found : String.valueOf((char) Integer.parseInt(digits, 16));
    }
}
