package grader.student.sample;

import java.util.List;

/**
 * A rule of the statement, tried on inputs from simple to complex.
 *
 * @param method the method under test
 * @param title what the method does if it is right, as the rest of a sentence that begins with its name
 * @param read the paragraph of the statement to read, by its id
 * @param hints a question, a pointer and a worked example
 * @param ladder the inputs; the first that fails is the smallest that does
 */
public record SampleCheck(String method, String title, String read, List<String> hints, List<Rung> ladder) {

    public static final int HINTS = 3;

    public SampleCheck {
        hints = List.copyOf(hints);
        ladder = List.copyOf(ladder);
        if (hints.size() != HINTS) {
            throw new SampleException(method + " " + title + ": " + hints.size() + " hints, not " + HINTS);
        }
        if (read.isBlank() || ladder.isEmpty()) {
            throw new SampleException(method + " " + title + ": nothing to read or nothing to try");
        }
    }
}
