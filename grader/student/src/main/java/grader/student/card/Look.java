package grader.student.card;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the console can show.
 *
 * @param width columns
 * @param signs which characters may be drawn
 * @param colour whether states are coloured
 */
public record Look(int width, Signs signs, boolean colour) {

    private static final int WIDEST = 80;
    private static final int NARROWEST = 60;

    /** The characters that may be drawn. */
    public enum Signs {
        UNICODE,
        ASCII
    }

    /**
     * The look for a console.
     *
     * @param environment {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are honoured
     * @param charset what the console understands
     * @param terminal whether a person looks on
     */
    public static Look of(Map<String, String> environment, Charset charset, boolean terminal) {
        boolean colour = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        boolean unicode = charset.newEncoder().canEncode("✔✘·█░–√²");
        return new Look(columns(environment.get("COLUMNS")), unicode ? Signs.UNICODE : Signs.ASCII, colour);
    }

    private static int columns(String text) {
        if (text == null || !text.matches("\\d{1,6}")) {
            return WIDEST;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(text)));
    }
}
