package grader.engine.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File names of portals that put every student's files into one folder, the student in front of the file's own name. */
final class FlatNames {

    /** Which student, and what the file was called. */
    record Named(String student, String file) {}

    private static final List<Pattern> PATTERNS = List.of(
            // Brightspace: 1234-5678 - Ada Lovelace - May 18, 2025 1224 PM - Cosine.java
            Pattern.compile(
                    "^(?<student>\\d+-\\d+ - .+? - [A-Z][a-z]+ \\d{1,2}, \\d{4} \\d{3,4} [AP]M) - (?<file>.+)$"),
            // Blackboard: Homework_ada_attempt_2025-05-18-12-24-00_Cosine.java
            Pattern.compile("^(?<student>.+_[^_]+_attempt_\\d{4}(?:-\\d{2}){5})_(?<file>.+)$"),
            // Moodle: Ada Lovelace_123_assignsubmission_file_Cosine.java
            Pattern.compile("^(?<student>[^_/]+_\\d+)_assignsubmission_file_(?<file>.+)$"),
            // Autolab: ada@example.org_3_Cosine.java
            Pattern.compile("^(?<student>[^/]+@[^/_]+_\\d+)_(?<file>.+)$"),
            // Canvas: lovelaceada_123_456_Cosine.java, lovelaceada_LATE_123_456_Cosine-1.java
            Pattern.compile("^(?<student>(?:.+_)?(?:LATE_)?(?:\\d+|anon_[A-Za-z0-9]+))_\\d+_(?<file>.+)$"));

    private static final Pattern RESUBMITTED = Pattern.compile("^(?<name>.+)-\\d+\\.java$");

    private FlatNames() {}

    static Optional<Named> parse(String name) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> new Named(matcher.group("student"), original(matcher.group("file"))));
    }

    /** {@code Cosine.java} for {@code Cosine-1.java}: a second upload gets a number. */
    private static String original(String file) {
        Matcher numbered = RESUBMITTED.matcher(file);
        return numbered.matches() ? numbered.group("name") + ".java" : file;
    }
}
