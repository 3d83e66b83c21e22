package grader.student.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of sample checks; {@code exercises/src/test/resources/practice/README.md} tells its rules. */
public final class SampleFile {

    private final Map<String, String> head = new HashMap<>();
    private final Map<String, Value> names = new HashMap<>();
    private final List<Signature> methods = new ArrayList<>();
    private final Map<String, List<String>> hintsOf = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** A check that is still being read. */
    private record Draft(String method, String title, List<String> read, List<String> hints, List<Rung> ladder) {}

    private SampleFile() {}

    /**
     * Reads the text of a file.
     *
     * @throws SampleException if a line says something unknown, or something is missing
     */
    public static ExerciseSamples read(String text) {
        SampleFile file = new SampleFile();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::line);
        return file.exercise();
    }

    private void line(String line) {
        String[] parts = line.split(" +", 2);
        String rest = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "number", "exercise", "title", "class" -> head.put(parts[0], rest);
            case "let" -> names.put(before(rest, " = "), new CallParser(after(rest, " = "), Map.of()).onlyValue());
            case "method" -> {
                methods.add(Signature.of(rest));
                hintsOf.put(methods.get(methods.size() - 1).name(), new ArrayList<>());
            }
            case "check" ->
                drafts.add(new Draft(
                        before(rest, " "), after(rest, " "), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            case "read" -> draft().read().add(rest);
            case "hint" -> (drafts.isEmpty() ? lastMethodsHints() : draft().hints()).add(rest);
            case "try" -> draft().ladder().add(rung(rest));
            default -> throw new SampleException("a line begins with " + parts[0] + ": " + line);
        }
    }

    private Draft draft() {
        if (drafts.isEmpty()) {
            throw new SampleException("a line belongs to a check, and no check has begun");
        }
        return drafts.get(drafts.size() - 1);
    }

    private List<String> lastMethodsHints() {
        return hintsOf.get(methods.get(methods.size() - 1).name());
    }

    private Rung rung(String text) {
        CallParser parser = new CallParser(text, names);
        Call call = parser.call();
        return new Rung(call, ExpectationParser.parse(parser.rest(), names));
    }

    private ExerciseSamples exercise() {
        List<SampleCheck> checks = drafts.stream().map(this::check).toList();
        return new ExerciseSamples(
                Integer.parseInt(head.getOrDefault("number", "0")),
                head.get("exercise"),
                head.get("title"),
                head.get("class"),
                methods,
                checks);
    }

    private SampleCheck check(Draft draft) {
        List<String> hints = draft.hints().isEmpty() ? hintsOf.get(draft.method()) : draft.hints();
        if (hints == null) {
            throw new SampleException("a check names a method that is none: " + draft.method());
        }
        return new SampleCheck(draft.method(), draft.title(), String.join("", draft.read()), hints, draft.ladder());
    }

    private static String before(String text, String separator) {
        return text.substring(0, text.indexOf(separator));
    }

    private static String after(String text, String separator) {
        return text.substring(text.indexOf(separator) + separator.length());
    }
}
