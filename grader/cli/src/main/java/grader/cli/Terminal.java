package grader.cli;

import grader.reports.ConsoleStyle;
import grader.reports.ConsoleStyle.Colour;
import grader.reports.ConsoleStyle.Glyphs;
import java.util.Map;
import java.util.Properties;

/**
 * What the console can show.
 *
 * @param interactive true on a terminal, where a line may be drawn over
 * @param style width, signs and colour
 */
record Terminal(boolean interactive, ConsoleStyle style) {

    private static final int WIDEST = 80;
    private static final int NARROWEST = 60;

    /** The launcher tells through {@code grade.terminal} and {@code grade.columns}; NO_COLOR and LC_ALL are honoured. */
    static Terminal of(Map<String, String> environment, Properties properties) {
        boolean interactive = Boolean.parseBoolean(properties.getProperty("grade.terminal", "false"));
        boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean ascii = properties.getProperty("grade.charset", "UTF-8").equals("US-ASCII");
        ConsoleStyle style = new ConsoleStyle(
                columns(properties.getProperty("grade.columns", "")),
                ascii ? Glyphs.ASCII : Glyphs.UNICODE,
                colour ? Colour.ON : Colour.OFF);
        return new Terminal(interactive, style);
    }

    private static int columns(String text) {
        try {
            return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(text)));
        } catch (NumberFormatException unknown) {
            return WIDEST;
        }
    }
}
