package grader.student.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the journal.
 *
 * @param fields what happened, then its particulars; any text
 */
public record Event(List<String> fields) {

    /** An exercise that does not compile: id, file, line, the compiler's words. */
    public static final String BROKEN = "broken";
    /** An exercise whose file is not there: id. */
    public static final String ABSENT = "absent";
    /** Where a method stands: exercise, method, its first line, its only return or 0. */
    public static final String LINES = "lines";
    /** Everything is compiled. */
    public static final String READY = "ready";
    /** A rung is about to be taken: exercise, check, rung. */
    public static final String START = "start";
    /** A check has ended: exercise, check, and the outcome's seven parts. */
    public static final String END = "end";
    /** The process is about to end: the kind of outcome, the student's line, what was printed, how many lines. */
    public static final String OVER = "over";
    /** Everything is done. */
    public static final String DONE = "done";

    public Event {
        fields = List.copyOf(fields);
    }

    /** The event of these fields; numbers and kinds as their texts. */
    public static Event of(Object... fields) {
        List<String> texts = new ArrayList<>();
        for (Object field : fields) {
            texts.add(String.valueOf(field));
        }
        return new Event(texts);
    }

    /** What happened. */
    public String what() {
        return fields.get(0);
    }

    /** A particular, from 1; empty where the line was cut. */
    public String get(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** A particular as a number; 0 where the line was cut. */
    public long number(int index) {
        return get(index).isEmpty() ? 0 : Long.parseLong(get(index));
    }

    String line() {
        return String.join("\t", fields.stream().map(Event::escape).toList()) + "\n";
    }

    /** Reads a line back. */
    public static Event read(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(unescape(field));
        }
        return new Event(fields);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
