package grader.student.sample;

import java.util.List;

/**
 * A method as the statement asks for it.
 *
 * @param result the type of its result, in simple names
 * @param name its name
 * @param parameters the types of its parameters
 */
public record Signature(String result, String name, List<String> parameters) {

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Reads {@code double dot(double[], double[])}. */
    static Signature of(String text) {
        int blank = text.indexOf(' ');
        int open = text.indexOf('(');
        String inside = text.substring(open + 1, text.length() - 1);
        return new Signature(text.substring(0, blank), text.substring(blank + 1, open), List.of(inside.split(", ")));
    }

    @Override
    public String toString() {
        return result + " " + name + "(" + String.join(", ", parameters) + ")";
    }
}
