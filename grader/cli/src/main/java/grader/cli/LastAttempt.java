package grader.cli;

import grader.engine.scorecard.Scorecard;
import grader.reports.Changes;
import grader.reports.IncomparableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The {@code scorecard.json} that is about to be replaced; anybody may have put it there. */
final class LastAttempt {

    /** Many times what a scorecard has, little enough to read. */
    private static final int MOST_BYTES = 4_000_000;

    private final Path file;

    LastAttempt(Path file) {
        this.file = file;
    }

    /** What changed since then; empty, and a line that says why, where the file cannot be compared. */
    Optional<Changes> changes(Scorecard now, PrintWriter err) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Changes.since(text(), now));
        } catch (IncomparableException reason) {
            err.println("grade: the earlier scorecard.json is not compared: " + reason.getMessage());
            return Optional.empty();
        }
    }

    private String text() throws IncomparableException {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                throw new IncomparableException("it is no file of a scorecard's kind or size");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IncomparableException("it cannot be read");
        }
    }
}
