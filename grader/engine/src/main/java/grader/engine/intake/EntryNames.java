package grader.engine.intake;

import grader.words.Unreadable;
import java.text.Normalizer;

/** Names of archive entries: labels, refused where they try to lead out of the archive. */
final class EntryNames {

    private static final int MAX_LENGTH = 1_000;

    private EntryNames() {}

    /** The name with {@code /} between its parts and nothing before the first. */
    static String checked(String name) throws UnreadableException {
        String path = name.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        boolean escapes = path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..");
        if (escapes || path.indexOf('\0') >= 0 || path.length() > MAX_LENGTH) {
            throw new UnreadableException(Unreadable.leadsOut());
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
