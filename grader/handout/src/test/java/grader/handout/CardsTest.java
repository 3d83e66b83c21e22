package grader.handout;

import static org.assertj.core.api.Assertions.assertThat;

import grader.student.assess.Assessment;
import grader.student.card.Card;
import grader.student.card.Look;
import grader.student.card.Look.Signs;
import grader.student.card.Page;
import grader.student.card.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code src/test/cases} holds the files of a student, and next to them the approved card in four looks. */
class CardsTest {

    private static final Path CASES = Path.of("src", "test", "cases");
    private static final List<Locale> LOCALES = List.of(Locale.US, Locale.GERMANY, new Locale("tr", "TR"));
    private static final Map<String, Look> LOOKS = looks();

    private static final Map<String, Assessment> ASSESSMENTS = new ConcurrentHashMap<>();

    private final Locale usual = Locale.getDefault();

    @TempDir
    static Path works;

    @TempDir
    Path work;

    /** As many at a time as the machine has processors: most of the time goes into javac and processes of their own. */
    @BeforeAll
    static void assessAll() throws IOException {
        cases().parallelStream().forEach(name -> ASSESSMENTS.put(name, assess(name)));
    }

    private static Assessment assess(String name) {
        try {
            return Project.assess(works.resolve(name), CASES.resolve(name));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    private static Map<String, Look> looks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put("UTF-8", new Look(80, Signs.UNICODE, true));
        looks.put("ASCII", new Look(80, Signs.ASCII, true));
        looks.put("NO_COLOR", new Look(80, Signs.UNICODE, false));
        looks.put("60 columns", new Look(60, Signs.UNICODE, false));
        return looks;
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void showsItsApprovedCardInEveryLanguage(String name) throws IOException {
        Path approved = CASES.resolve(name).resolve("card.txt");
        String cards = cards(ASSESSMENTS.get(name));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(approved, cards);
        }
        assertThat(cards).isEqualTo(Files.readString(approved));
        for (Locale locale : LOCALES) {
            Locale.setDefault(locale);
            assertThat(cards(ASSESSMENTS.get(name))).as("in " + locale).isEqualTo(cards);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void fitsOnAScreenAndIsPlainText(String name) throws IOException {
        String cards = Files.readString(CASES.resolve(name).resolve("card.txt"));

        for (String section : cards.split("(?m)^=== ")) {
            int columns = section.startsWith("60") ? 60 : 80;
            String plain = section.replaceAll("\u001b\\[[0-9;]*m", "");
            assertThat(plain.lines().skip(1)).allMatch(line -> line.codePointCount(0, line.length()) <= columns);
            assertThat(plain.lines().count()).as("lines").isLessThanOrEqualTo(columns == 80 ? 26 : 32);
            assertThat(plain).doesNotContain("\u001b", "\u202e", "\r", "AssertionError", "grader.", "java.lang.");
            if (section.startsWith("ASCII")) {
                assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(section))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("locales")
    void runsFromBeginningToEndInEveryLanguage(Locale locale) throws Exception {
        Locale.setDefault(locale);

        String cards = cards(Project.assess(work, CASES.resolve("knows-no-such-name")));

        assertThat(cards).isEqualTo(Files.readString(CASES.resolve("knows-no-such-name/card.txt")));
    }

    static List<Locale> locales() {
        return LOCALES;
    }

    @Test
    void thePageBesideTheCardIsInertAndWhole() throws Exception {
        String page = Page.write(Project.assess(work, CASES.resolve("writes-to-the-terminal")));

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<b>fault", "\u001b", "\u202e", "<script", "http:");
        assertThat(page).contains("&lt;b&gt;fault", "exercises/statements/cosine.html#task-1-dot-1", "Hint 3");
        assertThat(page.split("<section>", -1)).hasSize(5);
    }

    @Test
    void theReadmeShowsARealCard() throws IOException {
        String cards = Files.readString(CASES.resolve("norm-without-root/card.txt"));
        String card = cards.replaceAll("(?s).*=== NO_COLOR\n(.*)=== 60 columns.*", "$1");

        assertThat(Files.readString(Project.ROOT.resolve("README.md"))).contains("```\n" + card + "```\n");
    }

    private static String cards(Assessment assessment) {
        return LOOKS.entrySet().stream()
                .map(look -> "=== " + look.getKey() + "\n" + new Card(look.getValue(), Request.USUAL).write(assessment))
                .collect(Collectors.joining());
    }
}
