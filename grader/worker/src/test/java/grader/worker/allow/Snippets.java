package grader.worker.allow;

import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Short sources, each in a class of its own. In the text, {@code == TITLE | TEXT} begins one; a line that begins with
 * {@code +} stands in the class, the others in a method of it.
 */
final class Snippets {

    private static final String HEAD = """
            package practice;
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.nio.*;
            import java.nio.channels.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.text.*;
            import java.time.*;
            import java.time.temporal.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.concurrent.locks.*;
            import java.util.function.*;
            import java.util.random.*;
            import java.util.regex.*;
            import java.util.stream.*;
            import java.lang.invoke.*;
            import java.lang.ref.*;
            import java.lang.reflect.Method;
            import java.lang.reflect.Field;
            import java.lang.reflect.Proxy;
            import java.lang.reflect.InvocationHandler;
            import java.util.List;
            import java.util.Timer;
            """;

    private Snippets() {}

    /** One of them: {@code expected} is what stands behind its title. */
    record Snippet(String name, String title, String expected, String source) {}

    static List<Snippet> parse(String prefix, String text) {
        List<Snippet> snippets = new ArrayList<>();
        for (String part : text.split("(?m)^== ")) {
            if (!part.isBlank()) {
                snippets.add(snippet(prefix + snippets.size(), part));
            }
        }
        return snippets;
    }

    private static Snippet snippet(String name, String part) {
        String[] lines = part.strip().split("\n");
        String[] heading = lines[0].split(" \\| ");
        StringBuilder members = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            boolean member = line.startsWith("+");
            (member ? members : body).append(member ? line.substring(1) : line).append('\n');
        }
        String source = HEAD + "@SuppressWarnings(\"all\") class " + name + " {\n" + members
                + "static void run(double[] a, double[] b, List<String> labels, RandomGenerator random) throws Throwable {\n"
                + body + "}\n}\n";
        return new Snippet(name, heading[0], heading.length > 1 ? heading[1] : "", source.replace("%SELF%", name));
    }

    /** What a policy refuses of each, by the name of its class: compiled all together, which is much the fastest. */
    static Map<String, List<Refusal>> inspect(Policy policy, List<Snippet> snippets) {
        Map<String, String> sources = new TreeMap<>();
        snippets.forEach(snippet -> sources.put(snippet.name(), snippet.source()));
        Map<String, List<Refusal>> refusals = new TreeMap<>();
        Inspector.inspect(policy, Javac.compile(sources))
                .forEach((type, found) -> refusals.computeIfAbsent(type.split("[.$]")[1], none -> new ArrayList<>())
                        .addAll(found));
        return refusals;
    }
}
