package grader.reports;

/**
 * What a terminal can show.
 *
 * @param width in columns, 60 to 80
 * @param glyphs which characters its encoding has
 * @param colour whether it understands colours and is looked at
 */
public record ConsoleStyle(int width, Glyphs glyphs, Colour colour) {

    /** Which characters may be used. */
    public enum Glyphs {
        UNICODE,
        ASCII
    }

    /** Whether glyphs and bars are coloured; the words say the same. */
    public enum Colour {
        ON,
        OFF
    }

    public ConsoleStyle {
        if (width < 60 || width > 80) {
            throw new IllegalArgumentException("console width " + width + ": a scorecard needs 60 to 80 columns");
        }
    }

    String glyph(Words.Label label) {
        return paint(pick(label.glyph(), label.ascii()), label.tone());
    }

    String pick(String unicode, String ascii) {
        return glyphs == Glyphs.UNICODE ? unicode : ascii;
    }

    String paint(String text, Words.Tone tone) {
        if (colour == Colour.OFF) {
            return text;
        }
        return switch (tone) {
            case GOOD -> "\u001b[32m" + text + "\u001b[0m";
            case PARTLY -> "\u001b[36m" + text + "\u001b[0m";
            case BAD -> "\u001b[31m" + text + "\u001b[0m";
            case STOPPED -> "\u001b[33m" + text + "\u001b[0m";
            case OPEN -> text;
        };
    }
}
