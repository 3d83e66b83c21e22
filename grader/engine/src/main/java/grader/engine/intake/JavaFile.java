package grader.engine.intake;

/**
 * A source file with its text and header.
 *
 * @param path inside the submission
 * @param text decoded
 * @param header what it says of itself
 */
record JavaFile(String path, SourceText text, SourceHeader header) {

    static JavaFile of(Entry entry) {
        SourceText text = SourceText.decode(entry.bytes());
        SourceHeader header = SourceHeader.read(text.text());
        if (header.types().isEmpty() && text.text().contains("\\u")) {
            text = text.translated(); // its very words are escapes
            header = SourceHeader.read(text.text());
        }
        return new JavaFile(entry.path(), text, header);
    }

    /** Why the entry can't be a source file, for students; {@code null} where it can. */
    static String refusal(Entry entry) {
        if (entry.bytes() == null) {
            return entry.path() + " could not be read.";
        } else if (entry.bytes().length > Limits.SOURCE_BYTES) {
            return entry.path() + " is larger than " + (Limits.SOURCE_BYTES >> 10) + " KB.";
        }
        return null;
    }

    int depth() {
        return (int) path.chars().filter(unit -> unit == '/').count();
    }
}
