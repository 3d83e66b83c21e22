package grader.worker.allow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code allowed.txt}; its first lines say how it is written. A line that it cannot read is our own fault, and fatal. */
final class RulesReader {

    private static final String FILE = "allowed.txt";

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, ClassRule> classes = new HashMap<>();
    private final Map<String, Advice> advice = new HashMap<>();
    private List<String> current = List.of();

    static Rules read() {
        try (InputStream bytes = RulesReader.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return read(lines.lines());
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    static Rules read(Stream<String> lines) {
        RulesReader reader = new RulesReader();
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEachOrdered(reader::line);
        return new Rules(Map.copyOf(reader.classes), Map.copyOf(reader.advice));
    }

    private void line(String line) {
        String[] words = line.split(" +", 2);
        switch (words[0]) {
            case "area" -> area(words[1]);
            case "use" -> rule(words[1], false);
            case "extend" -> rule(words[1], true);
            case "not" -> exclusion(words[1]);
            case "otherwise" -> otherwise(words[1]);
            default -> throw new IllegalArgumentException("unknown rule: " + line);
        }
    }

    private void area(String rest) {
        String[] parts = rest.split(" *\\| *", 2);
        areas.put(parts[0], parts[1]);
    }

    private void rule(String rest, boolean extendable) {
        String[] parts = rest.split(": *", 2);
        List<MemberPattern> members = Stream.of(parts[1].split(" +"))
                .filter(member -> !member.isEmpty())
                .map(MemberPattern::new)
                .toList();
        current = Braces.expand(parts[0]);
        for (String name : current) {
            putOnce(classes, name, new ClassRule(name, extendable, members, List.of()));
        }
    }

    private void exclusion(String rest) {
        String[] parts = rest.split(" +", 2);
        Advice why = advice(parts[1]);
        for (String name : current) {
            classes.computeIfPresent(name, (same, rule) -> with(rule, Braces.expand(parts[0]), why));
        }
    }

    private static ClassRule with(ClassRule rule, List<String> members, Advice why) {
        List<ClassRule.Exclusion> exclusions = new ArrayList<>(rule.exclusions());
        members.forEach(member -> exclusions.add(new ClassRule.Exclusion(new MemberPattern(member), why)));
        return new ClassRule(rule.name(), rule.extendable(), rule.allowed(), exclusions);
    }

    private void otherwise(String rest) {
        String[] parts = rest.split(" +", 2);
        Advice why = advice(parts[1]);
        Braces.expand(parts[0]).forEach(name -> putOnce(advice, name, why));
    }

    private Advice advice(String rest) {
        String[] parts = rest.split(" *\\| *", 2);
        String usual = areas.get(parts[0]);
        if (usual == null) {
            throw new IllegalArgumentException("unknown area: " + parts[0]);
        }
        return new Advice(parts[0], parts.length > 1 ? parts[1] : usual);
    }

    private static <V> void putOnce(Map<String, V> map, String name, V value) {
        if (map.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("named twice: " + name);
        }
    }
}
