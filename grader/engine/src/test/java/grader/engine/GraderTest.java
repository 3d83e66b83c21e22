package grader.engine;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.judge.FeedbackLevel;
import grader.engine.scorecard.CheckResult;
import grader.engine.scorecard.CheckStatus;
import grader.engine.scorecard.ExerciseResult;
import grader.engine.scorecard.ExerciseStatus;
import grader.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole path of a submission, with a real compiler in a real worker. */
class GraderTest {

    @TempDir
    static Path folder;

    static Kit kit;

    @BeforeAll
    static void openKit() {
        kit = new Kit(folder);
    }

    @AfterAll
    static void closeKit() {
        kit.close();
    }

    static List<Path> styles() throws IOException {
        try (Stream<Path> styles = Files.walk(Kit.ROOT.resolve("solutions/src/styles"), 2)) {
            return styles.filter(path -> path.getNameCount() == 7).sorted().toList();
        }
    }

    @Test
    void theReferencesEarnEveryPoint() {
        Scorecard scorecard = kit.grade(Kit.ROOT.resolve("solutions/src/main"));

        assertThat(scorecard.score()).isEqualTo(100);
        assertThat(scorecard.exercises()).extracting(ExerciseResult::status).containsOnly(ExerciseStatus.PASSED);
    }

    @Test
    void theStubsEarnNothingAndAreNotAttempted() {
        Scorecard scorecard = kit.grade(Kit.ROOT.resolve("exercises/src/main/java"));

        assertThat(scorecard.score()).isZero();
        assertThat(scorecard.exercises()).allSatisfy(exercise -> {
            assertThat(exercise.status()).isEqualTo(ExerciseStatus.NOT_ATTEMPTED);
            assertThat(exercise.checks()).extracting(CheckResult::status).containsOnly(CheckStatus.NOT_ATTEMPTED);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void aRightSolutionOfAnyStyleEarnsEveryPoint(Path style) {
        String exercise = style.getParent().getFileName().toString();

        ExerciseResult result = Kit.exercise(kit.grade(style), exercise);

        assertThat(result.checks())
                .filteredOn(check -> check.status() != CheckStatus.PASSED)
                .isEmpty();
        assertThat(result.score()).isEqualTo(25);
    }

    @Test
    void thereAreStylesToGrade() throws IOException {
        assertThat(styles()).hasSizeGreaterThan(30);
    }

    @Test
    void aFileThatDoesNotCompileCostsOnlyItsOwnPoints() {
        Scorecard scorecard =
                kit.grade(Kit.referencesBut("Cosine", "package practice; public class Cosine { int x = }"));

        ExerciseResult cosine = Kit.exercise(scorecard, "cosine");
        assertThat(scorecard.score()).isEqualTo(75);
        assertThat(cosine.status()).isEqualTo(ExerciseStatus.COMPILE_ERROR);
        assertThat(cosine.messages().get(0)).startsWith("Cosine.java:1: illegal start of expression");
        assertThat(cosine.checks()).extracting(CheckResult::status).containsOnly(CheckStatus.NOT_RUN);
    }

    @Test
    void aMissingMethodCostsOnlyItsOwnChecks() {
        String text = Kit.reference("CoinSimulation").replace("mean(", "average(");

        Scorecard scorecard = kit.grade(Kit.referencesBut("CoinSimulation", text));

        assertThat(checks(scorecard, "coin-simulation", CheckStatus.PASSED)).noneMatch(method -> method.equals("mean"));
        assertThat(checks(scorecard, "coin-simulation", CheckStatus.MISSING)).containsOnly("mean");
        assertThat(Kit.check(scorecard, "coin-simulation", "mean-values").message())
                .isEqualTo(
                        "There is no method static double mean(int[]). Checks call it by that name and with those types: compare its first line with the exercise.");
        assertThat(scorecard.score()).isEqualTo(100 - 3);
    }

    @Test
    void aMethodOfAnotherSignatureIsMissingAndSaysWhatThereIs() {
        String text = Kit.stub("Cosine").replace("double norm(double[] a)", "float norm(double[] a)");

        CheckResult check = Kit.check(kit.grade(Map.of("Cosine.java", text)), "cosine", "norm-zero");

        assertThat(check.message())
                .isEqualTo(
                        "There is no method static double norm(double[]); it has static float norm(double[]). Checks call it by that name and with those types: compare its first line with the exercise.");
    }

    @Test
    void aMethodThatCallsAStubIsNotAttemptedAndNamesIt() {
        String stub = Kit.stub("Cosine");
        String half = stub.replace(
                "throw new UnsupportedOperationException(\"TODO: write Cosine.similarity\");",
                "return dot(a, b) / norm(a) / norm(b);");

        CheckResult check = Kit.check(kit.grade(Map.of("Cosine.java", half)), "cosine", "similarity-known-values");

        assertThat(check.status()).isEqualTo(CheckStatus.NOT_ATTEMPTED);
        assertThat(check.message())
                .isEqualTo(
                        "similarity calls dot, which is not written yet, so its answer cannot be checked. Write dot first.");
    }

    @Test
    void anOrdinaryUnsupportedOperationIsAnError() {
        String text = Kit.reference("MajorityBaseline")
                .replaceFirst(
                        "(String majorityClass\\(List<String> labels\\) \\{)", "$1 List.of().add(null); if (true) ");

        Scorecard scorecard = kit.grade(Kit.referencesBut("MajorityBaseline", text));

        assertThat(Kit.exercise(scorecard, "majority-baseline").status()).isEqualTo(ExerciseStatus.PARTIAL);
        assertThat(Kit.check(scorecard, "majority-baseline", "majority-most-frequent")
                        .status())
                .isEqualTo(CheckStatus.ERROR);
    }

    @Test
    void aThrowingStaticInitialiserIsAnErrorInEveryCheckOfTheClass() {
        String text = Kit.reference("Cosine")
                .replaceFirst("class Cosine \\{", "class Cosine { static final int X = Integer.parseInt(\"x\");");

        Scorecard scorecard = kit.grade(Kit.referencesBut("Cosine", text));

        assertThat(scorecard.score()).isEqualTo(75);
        assertThat(Kit.exercise(scorecard, "cosine").checks())
                .extracting(CheckResult::status)
                .containsOnly(CheckStatus.ERROR);
        assertThat(Kit.check(scorecard, "cosine", "dot-known-values").message())
                .contains("NumberFormatException", "Cosine.java:");
    }

    @Test
    void aForbiddenInitialiserForbidsTheWholeExerciseAndNoOther() {
        String text = Kit.reference("GradientDescent")
                .replaceFirst("class GradientDescent \\{", "class GradientDescent { static { System.exit(0); }");

        Scorecard scorecard = kit.grade(Kit.referencesBut("GradientDescent", text));

        assertThat(scorecard.score()).isEqualTo(75);
        assertThat(Kit.exercise(scorecard, "gradient-descent").status()).isEqualTo(ExerciseStatus.FORBIDDEN);
        assertThat(Kit.check(scorecard, "gradient-descent", "file-fifteen-lines")
                        .message())
                .contains("System.exit is not allowed", "GradientDescent.java:");
    }

    @Test
    void whatIsForbiddenCostsNothingWhereItNeverRuns() {
        String text = Kit.reference("Cosine")
                .replaceFirst(
                        "class Cosine \\{",
                        "class Cosine { public static void main(String[] args) { new Thread(); System.exit(1); }");

        assertThat(kit.grade(Kit.referencesBut("Cosine", text)).score()).isEqualTo(100);
    }

    @Test
    void aLoopWithoutEndIsOverItsBudgetAndSaysWhere() {
        String text = Kit.reference("Cosine")
                .replaceFirst("(double norm\\(double\\[] a\\) \\{)", "$1\n        while (a != null) { }\n");

        Optional<CheckResult> first =
                Kit.exercise(kit.grade(Kit.referencesBut("Cosine", text)), "cosine").checks().stream()
                        .filter(check -> check.status() == CheckStatus.OVER_BUDGET)
                        .findFirst();

        assertThat(first)
                .map(CheckResult::message)
                .hasValueSatisfying(message -> assertThat(message)
                        .startsWith("This loop was still running after")
                        .contains("Cosine.java:"));
    }

    @Test
    void aHelperThatDoesNotCompileMattersOnlyWhereItIsUsed() {
        Map<String, String> files = new HashMap<>(Kit.referencesBut("Cosine", Kit.reference("Cosine")));
        files.put("Broken.java", "package practice; class Broken { nonsense }");

        assertThat(kit.grade(files).score()).isEqualTo(100);

        files.put(
                "Cosine.java",
                Kit.reference("Cosine").replaceFirst("class Cosine \\{", "class Cosine { static Broken broken;"));
        Scorecard scorecard = kit.grade(files);

        assertThat(scorecard.score()).isEqualTo(75);
        assertThat(Kit.exercise(scorecard, "cosine").messages().get(0)).startsWith("Broken.java:1: ");
    }

    @Test
    void staticStateOfOneCheckIsGoneInTheNext() {
        String countsItsCalls = Kit.reference("CoinSimulation")
                .replaceFirst("class CoinSimulation \\{", "class CoinSimulation { static int calls;")
                .replaceFirst("(double mean\\(int\\[] headCounts\\) \\{)", "$1 if (++calls > 40) { return -1; }");
        long checksOfMean = Kit.plan().checks().stream()
                .filter(check -> check.method().equals("mean"))
                .count();

        Scorecard scorecard = kit.grade(Kit.referencesBut("CoinSimulation", countsItsCalls));

        assertThat(checksOfMean).isGreaterThan(1);
        assertThat(checks(scorecard, "coin-simulation", CheckStatus.PASSED))
                .filteredOn(method -> method.equals("mean"))
                .hasSize((int) checksOfMean);
    }

    @Test
    void hintsHoldNothingOfAHiddenCheckAndFullHoldsTheCall() {
        // Written so that the word is in what the code says, and not in its lines, which are shown.
        String leak = Kit.reference("Cosine")
                .replaceFirst(
                        "(double dot\\(double\\[] a, double\\[] b\\) \\{)",
                        "$1 if (true) { throw new RuntimeException(\"C\\\\u0041NARY\" + java.util.Arrays.toString(a)); }");
        Map<String, String> files = Kit.referencesBut("Cosine", leak);

        try (Kit full = new Kit(folder, FeedbackLevel.FULL)) {
            CheckResult hidden = Kit.check(kit.grade(files), "cosine", "dot-known-values");
            CheckResult shown = Kit.check(full.grade(files), "cosine", "dot-known-values");

            assertThat(hidden.toString()).doesNotContain("CANARY");
            assertThat(hidden.message()).contains("RuntimeException", "Cosine.java:");
            assertThat(shown.detail().orElseThrow().toString()).contains("CANARY", "dot(");
        }
    }

    @Test
    void theSameSubmissionGetsTheSameScorecard() {
        Map<String, String> files = Kit.referencesBut(
                "MajorityBaseline", Kit.reference("MajorityBaseline").replace("1.0", "2.0"));
        Scorecard first = kit.grade(Map.of("a/Cosine.java", Kit.stub("Cosine")));

        assertThat(kit.grade(files).exercises()).isEqualTo(kit.grade(files).exercises());
        assertThat(kit.grade(Map.of("a/Cosine.java", Kit.stub("Cosine"))).digest())
                .isEqualTo(first.digest());
    }

    private static List<String> checks(Scorecard scorecard, String exercise, CheckStatus status) {
        return Kit.exercise(scorecard, exercise).checks().stream()
                .filter(check -> check.status() == status)
                .map(CheckResult::method)
                .toList();
    }
}
