package grader.cli.hostile;

import grader.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a hostile submission, and how it must end.
 *
 * <pre>
 *   expected.txt     exercise method status verdict, and below it words that the scorecard must hold
 *   *.java           files in the place of the right solutions, or beside them
 *   statements.txt   put first into the attacked method of the right solution
 *   members.txt      added to its class
 *   recipe.txt       what else is done to the files, and how they are packed: see {@link Recipe}
 * </pre>
 *
 * @param name the attack's number and a few words
 * @param exercise the exercise that is attacked, or {@code everything}
 * @param method its attacked method, or {@code -}
 * @param status what the checks of that method end with, several joined by {@code +}, or how the exercise does
 * @param verdict blocked, contained or graded
 * @param says words that students must read
 */
record HostileCase(
        Path folder, String name, String exercise, String method, String status, String verdict, List<String> says) {

    static final Path CASES = Path.of("src/test/cases/hostile");

    static final String EVERYTHING = "everything";

    static List<HostileCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> isAskedFor(folder.getFileName().toString()))
                    .sorted()
                    .map(HostileCase::of)
                    .toList();
        }
    }

    /** Whether its name begins as the system property {@code attacks.only} says, as in {@code T0|M06}. */
    static boolean isAskedFor(String name) {
        return name.matches("(" + System.getProperty("attacks.only", "") + ").*");
    }

    /** The case of this name. */
    static HostileCase named(String name) {
        return of(CASES.resolve(name));
    }

    private static HostileCase of(Path folder) {
        List<String> lines = Run.read(folder.resolve("expected.txt")).lines().toList();
        String[] words = lines.get(0).split(" ");
        return new HostileCase(
                folder,
                folder.getFileName().toString(),
                words[0],
                words[1],
                words[2],
                words[3],
                lines.subList(1, lines.size()));
    }

    /** The attack's number in the catalogue, as in {@code T01}. */
    String number() {
        return name.substring(0, 3);
    }

    /** Makes the submission below a folder; {@code @PORT@} and the like are filled in. */
    Path submission(Path below, Map<String, String> bait) throws IOException {
        Recipe recipe = new Recipe(name);
        Bench.CLASSES.forEach(type -> recipe.text(type + ".java", Bench.reference(type)));
        try (Stream<Path> hostile = Files.list(folder)) {
            for (Path file : hostile.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                recipe.text(file.getFileName().toString(), filled(Run.read(file), bait));
            }
        }
        part("members", bait).ifPresent(members -> recipe.edit(file(), source -> source.members(members)));
        part("statements", bait)
                .ifPresent(statements -> recipe.edit(file(), source -> source.statements(method, statements)));
        part("recipe", bait).ifPresent(steps -> steps.lines().forEach(recipe::follow));
        return recipe.make(Files.createDirectories(below.resolve(name)));
    }

    private Optional<String> part(String part, Map<String, String> bait) {
        Path file = folder.resolve(part + ".txt");
        return Files.exists(file) ? Optional.of(filled(Run.read(file), bait)) : Optional.empty();
    }

    private String file() {
        return Bench.className(exercise) + ".java";
    }

    private static String filled(String text, Map<String, String> bait) {
        String filled = text;
        for (Map.Entry<String, String> entry : bait.entrySet()) {
            filled = filled.replace("@" + entry.getKey() + "@", entry.getValue());
        }
        return filled;
    }
}
