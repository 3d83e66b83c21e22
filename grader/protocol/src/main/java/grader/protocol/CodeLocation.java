package grader.protocol;

/**
 * A place in the student's code.
 *
 * @param file as in {@code Cosine.java}
 * @param line counted from 1; 0 where unknown
 * @param method simple name of the method that the line belongs to
 */
public record CodeLocation(String file, int line, String method) {

    /** File and line, as in {@code Cosine.java:12}. */
    public String place() {
        return file + ":" + line;
    }
}
