package grader.engine.hostile;

import grader.engine.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with a hostile file for one exercise, and how it must end.
 *
 * @param name the attack's number and a few words
 * @param exercise the exercise that is attacked
 * @param method its attacked method
 * @param status what the checks of that method end with, several joined by {@code +}, or {@code compile-error}
 * @param verdict blocked, contained or graded
 */
record HostileCase(Path folder, String name, String exercise, String method, String status, String verdict) {

    static final Path CASES = Path.of("src/test/cases/hostile");

    static List<HostileCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(HostileCase::of).toList();
        }
    }

    private static HostileCase of(Path folder) {
        String[] words = Kit.read(folder.resolve("expected.txt")).strip().split(" ");
        return new HostileCase(folder, folder.getFileName().toString(), words[0], words[1], words[2], words[3]);
    }

    /** The four references, the hostile file in the place of one of them; {@code @PORT@} and the like are filled in. */
    Map<String, String> files(Map<String, String> bait) throws IOException {
        Map<String, String> files = new HashMap<>();
        Kit.plan().classNames().forEach(type -> files.put(type + ".java", Kit.reference(type)));
        try (Stream<Path> hostile = Files.list(folder)) {
            hostile.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> files.put(file.getFileName().toString(), filled(Kit.read(file), bait)));
        }
        return files;
    }

    private static String filled(String text, Map<String, String> bait) {
        String filled = text;
        for (Map.Entry<String, String> entry : bait.entrySet()) {
            filled = filled.replace("@" + entry.getKey() + "@", entry.getValue());
        }
        return filled;
    }
}
