package grader.engine.scorecard;

import java.util.List;

/**
 * A few lines of the student's file around one.
 *
 * @param first number of the first line, from 1
 * @param lines as they are in the file
 * @param marked number of the line that it is about
 */
public record Excerpt(int first, List<String> lines, int marked) {

    public Excerpt {
        lines = List.copyOf(lines);
    }
}
