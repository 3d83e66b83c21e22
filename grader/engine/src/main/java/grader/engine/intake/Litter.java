package grader.engine.intake;

import grader.words.FileNotes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What lies around in a download and is no part of a submission. */
final class Litter {

    private static final Set<String> SYSTEM = Set.of("__macosx", "$recycle.bin", ".trashes", ".spotlight-v100");
    private static final Set<String> TESTS = Set.of("test", "tests");
    private static final Set<String> BUILDS = Set.of("target", "build", "out", "bin", "node_modules");

    private Litter() {}

    /** Why a path is no part of the submission, in words; empty for a part of it. */
    static Optional<String> reason(String path) {
        String[] parts = path.split("/");
        for (String folder : Arrays.copyOf(parts, parts.length - 1)) {
            String name = folder.toLowerCase(Locale.ROOT);
            if (SYSTEM.contains(name) || name.startsWith(".")) {
                return Optional.of(FileNotes.inSystemFolder());
            } else if (TESTS.contains(name)) {
                return Optional.of(FileNotes.inTestFolder());
            } else if (BUILDS.contains(name)) {
                return Optional.of(FileNotes.inBuildFolder());
            }
        }
        String file = parts[parts.length - 1];
        if (file.startsWith(".")) {
            return Optional.of(FileNotes.ofTheSystem());
        }
        return Optional.empty();
    }

    /** A child of a batch folder that is no submission: hidden files, system folders, a read-me. */
    static boolean isNoSubmission(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || SYSTEM.contains(lower)
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini");
    }
}
