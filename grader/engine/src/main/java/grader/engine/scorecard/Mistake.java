package grader.engine.scorecard;

import java.util.List;

/**
 * The mistake behind a failed check, in words a student may read.
 *
 * @param id in the catalogue; unique in its exercise
 * @param title the mistake as a short sentence
 * @param sentence what happened, why it matters and what to try next
 * @param hints a question, a pointer, and a small worked example
 */
public record Mistake(String id, String title, String sentence, List<String> hints) {

    public Mistake {
        hints = List.copyOf(hints);
    }
}
