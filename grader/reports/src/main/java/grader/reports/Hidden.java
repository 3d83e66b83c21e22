package grader.reports;

/**
 * Characters that a reader cannot see but a terminal, a browser or a parser obeys.
 *
 * <p>Fixed ranges rather than {@link Character#getType}: the tables of that grow with each JDK, and a scorecard must not.
 */
final class Hidden {

    /** Pairs of first and last, ascending. */
    private static final int[] RANGES = {
        0x0000, 0x001f, // C0 controls
        0x007f, 0x009f, // DEL and C1 controls
        0x00ad, 0x00ad, // soft hyphen
        0x061c, 0x061c, // Arabic letter mark
        0x115f, 0x1160, // Hangul fillers
        0x180e, 0x180e, // Mongolian vowel separator
        0x200b, 0x200f, // zero width characters, direction marks
        0x2028, 0x202e, // line and paragraph separator, embeddings, overrides
        0x2060, 0x206f, // word joiner, isolates, deprecated format characters
        0x3164, 0x3164, // Hangul filler
        0xd800, 0xdfff, // a surrogate that is seen as a code point stands alone
        0xfdd0, 0xfdef, // noncharacters
        0xfeff, 0xfeff, // byte order mark
        0xfff0, 0xfffb, // unassigned specials, interlinear annotation
        0xfffe, 0xffff, // noncharacters
        0x1d173, 0x1d17a, // musical format characters
        0xe0000, 0xe0fff, // tags and other invisible ones
    };

    private Hidden() {}

    static boolean is(int point) {
        if ((point & 0xfffe) == 0xfffe) {
            return true; // the last two of every plane are noncharacters
        }
        for (int i = 0; i < RANGES.length && point >= RANGES[i]; i += 2) {
            if (point <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
