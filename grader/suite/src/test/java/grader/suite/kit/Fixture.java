package grader.suite.kit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A solution put together from whole methods that do not call each other, so that one can be replaced by a wrong one.
 *
 * @param className the student's class
 * @param head imports and anything else before the class
 * @param members sources of methods and other members by name
 */
public record Fixture(String className, String head, Map<String, String> members) {

    /** A fixture of members written one after the other, each named by what stands before its first parenthesis. */
    public static Fixture of(String className, String head, String... members) {
        Map<String, String> byName = new LinkedHashMap<>();
        Arrays.stream(members).forEach(member -> byName.put(name(member), member));
        return new Fixture(className, head, byName);
    }

    /** The fixture with these members in place of, or beside, its own. */
    public Fixture with(String... others) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        Arrays.stream(others).forEach(member -> changed.put(name(member), member));
        return new Fixture(className, head, changed);
    }

    /** The fixture with a piece of one member's text replaced; the piece must be there. */
    public Fixture replacing(String member, String piece, String by) {
        String text = members.get(member);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(member + " holds no " + piece);
        }
        return with(text.replace(piece, by));
    }

    public String source() {
        return "package practice;\n" + head + "\npublic final class " + className + " {\n"
                + members.values().stream().collect(Collectors.joining("\n")) + "}\n";
    }

    public Verdicts run() {
        return VariantKit.run(className, source());
    }

    private static String name(String member) {
        String[] words = member.split("[({]", 2)[0].trim().split("\\s+");
        return words[words.length - 1];
    }
}
