package grader.student.card;

import java.util.ArrayList;
import java.util.List;

/** Lines of a given width; what is too long is wrapped, and code is cut. */
final class Paper {

    /** Colours of a terminal. */
    enum Ink {
        PLAIN(""),
        BOLD("1"),
        GREEN("32"),
        RED("31"),
        YELLOW("33"),
        FAINT("2");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final int LABEL = 12;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    Paper(Look look) {
        this.look = look;
    }

    /** The width of a line. */
    int width() {
        return look.width();
    }

    /** A text that can be shown, in as many columns as it has code points. */
    String plain(String words) {
        return PlainText.of(words, look.signs());
    }

    String inked(Ink ink, String words) {
        boolean coloured = look.colour() && ink != Ink.PLAIN;
        return coloured ? "\u001b[" + ink.code + "m" + words + "\u001b[0m" : words;
    }

    /** A line that fits as it is. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** Words, wrapped, each line behind this many blanks. */
    void words(int indent, Ink ink, String words) {
        for (String line : wrap(plain(words), width() - indent)) {
            line(" ".repeat(indent) + inked(ink, line));
        }
    }

    /** A label, and words beside it, wrapped. */
    void entry(String label, Ink ink, String words) {
        String before = "  " + label;
        for (String line : wrap(plain(words), width() - LABEL)) {
            line(before + " ".repeat(Math.max(1, LABEL - before.length())) + inked(ink, line));
            before = "";
        }
    }

    /** Words in one line of so many columns, cut where they are longer. */
    String cut(String words, int columns) {
        String shown = plain(words);
        return shown.length() <= columns ? shown : shown.substring(0, Math.max(0, columns - 3)) + "...";
    }

    /** A label, and a line beside it, cut where it is longer. */
    void cutEntry(String label, String words) {
        String before = "  " + label;
        line(before + " ".repeat(LABEL - before.length()) + cut(words, width() - LABEL));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static List<String> wrap(String words, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > columns) {
                int cut = Math.max(rest.lastIndexOf('/', columns - 1), rest.lastIndexOf('#', columns - 1)) + 1;
                cut = cut == 0 ? columns : cut;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
