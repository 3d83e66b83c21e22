package grader.engine.intake;

/**
 * One file of a submission, read into memory.
 *
 * @param path relative, {@code /} between its parts; a label only, never a place to write to
 * @param bytes its content, at most one byte more than a source file may have; {@code null} where it could not be read
 */
record Entry(String path, byte[] bytes) {

    /** The part after the last slash. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Folders above the file. */
    int depth() {
        return (int) path.chars().filter(unit -> unit == '/').count();
    }
}
