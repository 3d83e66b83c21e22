package grader.cli.safety;

import grader.engine.Grader;
import grader.engine.intake.Submissions;
import grader.engine.intake.UnreadableException;
import grader.engine.judge.FeedbackLevel;
import grader.engine.judge.PlanReader;
import grader.engine.plan.Plan;
import grader.protocol.Reply;
import grader.protocol.Request;
import grader.protocol.Values.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the hidden checks and probes ask and expect, as it crosses to the worker: the inputs, and the answers of the references,
 * which are the expected values.
 *
 * <p>Of numbers only those with four significant digits or more, and of texts only those of five letters or more, can be told
 * from what stands in a report by right; whole arrays and lists that a check hands over can be told whatever they hold. What the
 * statements show is public.
 */
final class HiddenValues {

    private static final int DIGITS = 4;
    private static final int LETTERS = 5;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.#])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?!\\w)");
    private static final Pattern ELEMENTS = Pattern.compile("[\\[{(]([^\\[\\](){}]++)[\\])}]");

    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<String> texts = new TreeSet<>();
    private final Map<String, Set<List<String>>> arraysByClass = new HashMap<>();

    private final int checks;

    private HiddenValues(int checks) {
        this.checks = checks;
    }

    /** Everything that crosses while the references and these submissions are graded, but for what is public. */
    static HiddenValues of(List<Path> submissions, String publicTexts) throws UnreadableException {
        Plan plan = PlanReader.read();
        HiddenValues hidden = new HiddenValues(plan.checks().size());
        try (ListeningSlot slot = new ListeningSlot(hidden::hear)) {
            Grader grader = new Grader(plan, FeedbackLevel.HINTS);
            for (Path submission : submissions) {
                grader.grade(new Submissions(plan.classNames()).read(submission), slot);
            }
        }
        numbersIn(publicTexts).forEach(hidden.numbers::remove);
        hidden.arraysByClass.values().forEach(arrays -> arraysIn(publicTexts).forEach(arrays::remove));
        hidden.texts.removeIf(publicTexts::contains);
        return hidden;
    }

    /** Hidden values that stand in a text. */
    Set<String> in(String text) {
        return in(text, arraysByClass.keySet());
    }

    /**
     * The same for a text about one exercise: other exercises may have its arrays, where they mean something else.
     *
     * @param className of the exercise
     */
    Set<String> in(String text, String className) {
        return in(text, Set.of(className));
    }

    private Set<String> in(String text, Set<String> classNames) {
        Set<String> found = new TreeSet<>();
        numbersIn(text).stream()
                .filter(numbers::contains)
                .map(BigDecimal::toString)
                .forEach(found::add);
        texts.stream().filter(hidden -> isWord(hidden, text)).forEach(found::add);
        for (String name : classNames) {
            Set<List<String>> arrays = arraysByClass.getOrDefault(name, Set.of());
            arraysIn(text).stream().filter(arrays::contains).map(List::toString).forEach(found::add);
        }
        return found;
    }

    int size() {
        return numbers.size()
                + texts.size()
                + arraysByClass.values().stream().mapToInt(Set::size).sum();
    }

    /** One of each kind, to plant. */
    List<String> samples() {
        return List.of(
                numbers.stream().sorted().findFirst().orElseThrow().toString(),
                texts.stream().filter(text -> text.matches("\\w+")).findFirst().orElseThrow(),
                arraysByClass.get("Cosine").stream()
                        .map(List::toString)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    }

    /** A word of its own: not the apple of {@code -apple-system}, which is a font. */
    private static boolean isWord(String hidden, String text) {
        return text.contains(hidden)
                && Pattern.compile("(?<![\\w-])" + Pattern.quote(hidden) + "(?![\\w-])")
                        .matcher(text)
                        .find();
    }

    private void hear(Request.Call call, Reply reply) {
        call.arguments().forEach(this::add);
        if (reply instanceof Reply.Returned returned) {
            add(returned.value());
        }
        if (call.check() < checks) { // later numbers are probes, which earn nothing
            call.arguments().forEach(argument -> addArray(call.className(), argument));
        }
    }

    private void add(Object value) {
        if (value instanceof Double number) {
            addNumber(number);
        } else if (value instanceof Integer number) {
            addNumber(number.doubleValue());
        } else if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Texts list) {
            list.elements().forEach(this::addText);
        } else if (value instanceof int[] array) {
            IntStream.of(array).asDoubleStream().forEach(this::addNumber);
        } else if (value instanceof double[] array) {
            DoubleStream.of(array).forEach(this::addNumber);
        } else if (value instanceof double[][] rows) {
            List.of(rows).forEach(this::add);
        }
    }

    private void addNumber(double number) {
        if (Double.isFinite(number)) {
            BigDecimal exact = plain(new BigDecimal(Double.toString(number)));
            if (exact.precision() >= DIGITS) {
                numbers.add(exact);
            }
        }
    }

    private void addText(String text) {
        if (text.length() >= LETTERS) {
            texts.add(text);
        }
    }

    private void addArray(String className, Object argument) {
        List<String> elements = List.of();
        if (argument instanceof Texts list) {
            elements = list.elements();
        } else if (argument instanceof int[] array) {
            elements = written(IntStream.of(array).asDoubleStream());
        } else if (argument instanceof double[] array) {
            elements = written(DoubleStream.of(array));
        }
        if (elements.size() > 1) {
            arraysByClass.computeIfAbsent(className, name -> new HashSet<>()).add(elements);
        }
    }

    private static List<String> written(DoubleStream elements) {
        return elements.mapToObj(element -> element(Double.toString(element))).toList();
    }

    private static List<BigDecimal> numbersIn(String text) {
        List<BigDecimal> found = new ArrayList<>();
        Matcher matcher =
                NUMBER.matcher(text.replaceAll("(?<=\\d),(?=\\d{3}\\b)", "").replace('\u2212', '-'));
        while (matcher.find()) {
            found.add(plain(new BigDecimal(matcher.group())));
        }
        return found;
    }

    private static List<List<String>> arraysIn(String text) {
        return ELEMENTS.matcher(text.replace('\u2212', '-'))
                .results()
                .filter(match -> match.group(1).contains(","))
                .map(match -> Pattern.compile(",")
                        .splitAsStream(match.group(1))
                        .map(HiddenValues::element)
                        .collect(Collectors.toList()))
                .toList();
    }

    private static String element(String written) {
        String bare = written.strip().replaceAll("^\"|\"$", "");
        return NUMBER.matcher(bare).matches() ? plain(new BigDecimal(bare)).toString() : bare;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
