package grader.engine.innocent;

import grader.engine.Kit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that honest students use, from the checklist {@code idioms.txt}.
 *
 * @param folder of the case that uses it
 * @param use what shows it in that case's source
 */
record Idiom(String name, String folder, Pattern use) {

    static List<Idiom> all() {
        return Kit.read(InnocentCase.CASES.resolve("idioms.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Idiom::of)
                .toList();
    }

    private static Idiom of(String line) {
        String[] parts = line.split("\\|", 3);
        return new Idiom(parts[0].strip(), parts[1].strip(), Pattern.compile(parts[2].strip()));
    }
}
