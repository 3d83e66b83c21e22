import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Turns what pitest found into {@code docs/mutations.md}, and holds the survivors against the list of those that no check can
 * tell from the reference.
 *
 * <p>A build step that Maven starts in this module's folder as {@code java src/build/MutationPage.java}. The list
 * {@code src/build/equivalent-mutants.txt} has four lines a change, and a blank line after each: the method, the line of
 * source, pitest's words for the change, and the reason. A survivor that is not in the list, or a listed change that
 * did not survive, ends the build with status 1 and one line each.
 */
final class MutationPage {

    private static final Path FOUND = Path.of("target", "pit-reports", "mutations.xml");
    private static final Path LISTED = Path.of("src", "build", "equivalent-mutants.txt");
    private static final Path SOURCES = Path.of("src", "main", "java", "practice");
    private static final Path PAGE = Path.of("..", "docs", "mutations.md");

    private MutationPage() {}

    /**
     * A change to a line of a method; two of the same words on one line are one change.
     *
     * @param method as in {@code Cosine.nearest}
     * @param line of source, stripped
     * @param words pitest's description
     */
    private record Change(String method, String line, String words) {
        @Override
        public String toString() {
            return method + ": " + words + ": " + line;
        }
    }

    /** One mutant; it is killed too where it ran out of time or memory. */
    private record Mutant(Change change, boolean killed) {
        String className() {
            return change.method.substring(0, change.method.indexOf('.'));
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Mutant> mutants = mutants();
        Map<Change, String> listed = listed();
        List<String> mistakes = mistakes(mutants, listed);
        mistakes.forEach(System.err::println);
        if (!mistakes.isEmpty()) {
            System.exit(1);
        }
        Files.writeString(PAGE, page(mutants, listed));
    }

    private static List<Mutant> mutants() throws IOException {
        var elements = document().getElementsByTagName("mutation");
        Map<String, List<String>> sources = new TreeMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            mutants.add(mutant((Element) elements.item(i), sources));
        }
        return mutants;
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FOUND.toFile());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(FOUND + " cannot be read", unreadable);
        }
    }

    private static Mutant mutant(Element element, Map<String, List<String>> sources) throws IOException {
        String file = text(element, "sourceFile");
        if (!sources.containsKey(file)) {
            sources.put(file, Files.readAllLines(SOURCES.resolve(file)));
        }
        String line = sources.get(file).get(Integer.parseInt(text(element, "lineNumber")) - 1);
        String className = text(element, "mutatedClass").replace("practice.", "");
        Change change = new Change(
                className + "." + text(element, "mutatedMethod"), line.strip(), text(element, "description"));
        return new Mutant(change, Boolean.parseBoolean(element.getAttribute("detected")));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Map<Change, String> listed() throws IOException {
        Map<Change, String> reasons = new LinkedHashMap<>();
        for (String block : Files.readString(LISTED).strip().split("\\R\\R+")) {
            String[] lines = block.split("\\R");
            if (lines.length != 4) {
                throw new IOException(
                        LISTED + ": a change has four lines: method, source, change, reason; not: " + block);
            }
            reasons.put(new Change(lines[0], lines[1], lines[2]), lines[3]);
        }
        return reasons;
    }

    private static List<String> mistakes(List<Mutant> mutants, Map<Change, String> listed) {
        List<Change> survived = mutants.stream()
                .filter(mutant -> !mutant.killed)
                .map(Mutant::change)
                .distinct()
                .toList();
        List<String> mistakes = new ArrayList<>();
        if (mutants.isEmpty()) {
            mistakes.add(FOUND + " holds no mutant at all");
        }
        survived.stream()
                .filter(change -> !listed.containsKey(change))
                .forEach(change -> mistakes.add("no check notices " + change));
        listed.keySet().stream()
                .filter(change -> !survived.contains(change))
                .forEach(change -> mistakes.add(LISTED + " lists what did not survive: " + change));
        return mistakes;
    }

    private static String page(List<Mutant> mutants, Map<Change, String> listed) {
        long killed = mutants.stream().filter(Mutant::killed).count();
        return """
                # Mutations of the references

                `mvn -Pmutation -pl solutions -am verify` changes the reference solutions in one place at a time and asks the hidden
                checks. It writes this page, and fails if a change goes unnoticed that is not explained below. Changed are
                comparisons, arithmetic, constants, increments, results and calls; the sample points that are given in the stub are
                left alone, since no check reads them.

                %d changes: %d are noticed, and the %d others change nothing that the contract promises. **100 %% of the changes
                that matter are noticed.**

                | class | changes | noticed | equivalent |
                | --- | --- | --- | --- |
                %s

                ## What no check can notice

                %s
                """.formatted(
                mutants.size(), killed, mutants.size() - killed, classes(mutants), equivalents(mutants, listed));
    }

    private static String classes(List<Mutant> mutants) {
        Map<String, List<Mutant>> byClass =
                mutants.stream().collect(Collectors.groupingBy(Mutant::className, TreeMap::new, Collectors.toList()));
        return byClass.entrySet().stream()
                .map(one -> {
                    int all = one.getValue().size();
                    long killed = one.getValue().stream().filter(Mutant::killed).count();
                    return "| `%s` | %d | %d | %d |".formatted(one.getKey(), all, killed, all - killed);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String equivalents(List<Mutant> mutants, Map<Change, String> listed) {
        List<Change> changes = List.copyOf(listed.keySet());
        return IntStream.range(0, changes.size())
                .mapToObj(i -> {
                    Change change = changes.get(i);
                    long times = mutants.stream()
                            .filter(mutant -> !mutant.killed && mutant.change.equals(change))
                            .count();
                    return "%d. `%s`, in `%s`%n   %s%s.%n   %s"
                            .formatted(
                                    i + 1,
                                    change.method,
                                    change.line,
                                    change.words,
                                    times > 1 ? " (in " + times + " places)" : "",
                                    listed.get(change));
                })
                .collect(Collectors.joining("\n"));
    }
}
