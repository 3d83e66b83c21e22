package grader.engine.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import grader.engine.Kit;
import grader.engine.scorecard.Mistake;
import grader.engine.scorecard.Scorecard;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in code that looks like no known solution, several in a file and in a method, through a real worker. */
class NamingTest {

    private static final Path CASES = Path.of("src/test/cases/mistaken");

    private static Scorecard first;
    private static Scorecard second;

    @BeforeAll
    static void gradeBoth(@TempDir Path folder) {
        try (Kit kit = new Kit(folder)) {
            first = kit.grade(CASES.resolve("first"));
            second = kit.grade(CASES.resolve("second"));
        }
    }

    @Test
    void twoMistakesInOneMethodAreBothNamed() {
        assertThat(names(first, "cosine"))
                .contains(
                        entry("dot-known-values", "dot-first-component-missed"),
                        entry("dot-lengths-differ", "dot-lengths-not-checked"))
                .contains(
                        entry("norm-known-values", "norm-without-root"),
                        entry("nearest-order", "nearest-least-similar-first"));
    }

    @Test
    void aMistakeInAnotherMethodIsNamedWhereItShows() {
        assertThat(names(first, "gradient-descent"))
                .contains(
                        entry("loss-known-values", "loss-halved"),
                        entry("gradient-slope", "gradient-without-factor-two"),
                        entry("fit-update-rule", "gradient-without-factor-two"),
                        entry("fit-prints-losses", "gradient-without-factor-two"));
    }

    @Test
    void flipsAreRecognisedByWhatTheyComeTo() {
        assertThat(names(first, "coin-simulation"))
                .contains(
                        entry("headcounts-spread", "headcounts-uniform"),
                        entry("headcounts-few-flips", "headcounts-uniform"),
                        entry("deviation-values", "deviation-of-sample"),
                        entry("share-at-threshold", "share-more-than"));
        assertThat(names(second, "coin-simulation"))
                .contains(
                        entry("headcounts-fresh-draws", "headcounts-own-fixed-seed"),
                        entry("share-keeps-input", "share-sorts-input"));
    }

    @Test
    void inputThatIsLetThroughIsRecognisedWhateverComesOfIt() {
        assertThat(names(first, "coin-simulation"))
                .contains(entry("histogram-errors", "histogram-impossible-counts-not-refused"));
        assertThat(names(first, "majority-baseline"))
                .contains(entry("beats-accuracy-range", "beats-range-not-checked"));
    }

    @Test
    void ofSeveralMistakesInAMethodOnlyThatWhichItInheritsIsNamed() {
        assertThat(names(first, "majority-baseline"))
                .contains(
                        entry("majority-ties", "majority-ties-by-first-seen"),
                        entry("baseline-learns-from-train", "baseline-majority-of-test"),
                        entry("beats-standard-errors", "baseline-majority-of-test"),
                        entry("beats-strictly", "baseline-majority-of-test"));
    }

    @Test
    void whatIsWrongInSeveralWaysAtOnceGetsNoName() {
        assertThat(names(second, "cosine")).contains(entry("similarity-known-values", "none"));
        assertThat(names(second, "majority-baseline")).contains(entry("baseline-values", "none"));
    }

    @Test
    void exceptionsOnLawfulInputAreNotTakenForAWayToRefuse(@TempDir Path folder) {
        String thrown = "$1 if (a != null) { throw new IllegalStateException(); }";
        String cosine = Kit.reference("Cosine").replaceFirst("(double norm\\(double\\[] a\\) \\{)", thrown);
        try (Kit kit = new Kit(folder)) {
            Scorecard card = kit.grade(Kit.referencesBut("Cosine", cosine));

            assertThat(names(card, "cosine"))
                    .contains(entry("norm-known-values", "none"), entry("similarity-zero-vector", "none"))
                    .doesNotContainValue("similarity-refuses-with-other-exception");
        }
    }

    @Test
    void aMistakeThatSpoilsValuesIsNotNamedWhereAllAreRight(@TempDir Path folder) {
        String descent =
                Kit.reference("GradientDescent").replace("System.out.println(", "System.out.println(steps + 0.25);//");
        try (Kit kit = new Kit(folder)) {
            Scorecard card = kit.grade(Kit.referencesBut("GradientDescent", descent));

            assertThat(names(card, "gradient-descent"))
                    .containsOnlyKeys("fit-prints-losses", "fit-prints-diverging")
                    .doesNotContainValue("fit-starts-at-random");
        }
    }

    /** What was recognised behind each check that did not pass. */
    private static Map<String, String> names(Scorecard card, String exercise) {
        Map<String, String> names = new TreeMap<>();
        Kit.exercise(card, exercise).checks().stream()
                .filter(check -> check.score() == 0)
                .forEach(check -> names.put(
                        check.id(), check.misconception().map(Mistake::id).orElse("none")));
        return names;
    }
}
