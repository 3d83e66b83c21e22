package grader.engine.intake;

import grader.student.rules.SourceText;
import grader.words.FileNotes;

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
        boolean hides = header.packageStart() < 0 || header.types().isEmpty();
        if (hides && text.text().contains("\\u")) {
            SourceText plain = new SourceText(UnicodeEscapes.translate(text.text()), text.guessed());
            return new JavaFile(entry.path(), plain, SourceHeader.read(plain.text()));
        }
        return new JavaFile(entry.path(), text, header);
    }

    /** Why the entry can't be a source file, for students; {@code null} where it can. */
    static String refusal(Entry entry) {
        if (entry.bytes() == null) {
            return FileNotes.unreadable(entry.path());
        } else if (entry.bytes().length > Limits.SOURCE_BYTES) {
            return FileNotes.tooLarge(entry.path(), Limits.SOURCE_BYTES);
        }
        return null;
    }

    int depth() {
        return (int) path.chars().filter(unit -> unit == '/').count();
    }
}
