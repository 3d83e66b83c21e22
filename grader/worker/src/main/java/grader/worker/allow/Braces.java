package grader.worker.allow;

import java.util.List;
import java.util.stream.Stream;

/** Spells out <code>java.util.{List,Set}</code>: one pair of braces at most. */
final class Braces {

    private Braces() {}

    static List<String> expand(String text) {
        int open = text.indexOf('{');
        if (open < 0) {
            return List.of(text);
        }
        int close = text.indexOf('}', open);
        String before = text.substring(0, open);
        String after = text.substring(close + 1);
        return Stream.of(text.substring(open + 1, close).split(","))
                .map(choice -> before + choice + after)
                .toList();
    }
}
