package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code grade validate --exercise FOLDER} says of an exercise that is not in the suite; each test breaks one thing. */
class OwnExerciseTest {

    private static final Path SOFTMAX = Path.of("src/test/exercises/softmax");
    private static final String CHECKS = "checks/SoftmaxChecks.java";
    private static final String SMALLEST = "forms/predict-smallest/last-of-ties/";
    private static final String TIES = "variants/predict-last-of-ties/";

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void copy() {
        own = folder.resolve("softmax");
        Run.copy(SOFTMAX, own);
    }

    @Test
    void anExerciseOfOnesOwnIsBuiltAndHolds() {
        Run run = validate();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("  predict-smallest                            ····●●\n"
                        + "    /last-of-ties                             ····●●\n")
                .contains("softmax: 1 stub with 0 points, 2 right solutions with all points, "
                        + "7 wrong solutions caught and named\n")
                .doesNotContain("cosine");
    }

    @Test
    void aClassOfChecksMayBeListedInsteadOfMarked() throws IOException {
        edit(CHECKS, "@Exercise(id = \"softmax\", className = \"Softmax\", title = \"Softmax\")", "");
        Files.writeString(own.resolve("checks/SoftmaxExercise.java"), """
                package checks;

                import grader.suite.Exercise;

                @Exercise(id = "softmax", className = "Softmax", title = "Softmax", checks = SoftmaxChecks.class)
                public final class SoftmaxExercise {}
                """);

        Run run = validate();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("7 wrong solutions caught and named\n");
    }

    @Test
    void withoutProbesMistakesAreCaughtButNotNamed() {
        delete("checks/SoftmaxProbes.java");

        Run run = validate();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("7 wrong solutions caught\n")
                .contains("No probes ask softmax: mistakes at its checks are caught, but not told apart by name.")
                .contains("No probes ask predict:");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        delete("solution");

        assertRefused("softmax/solution: there is no such folder; put a right solution there");
    }

    @Test
    void everyFolderThatIsMissingHasItsLine() {
        delete("stub");
        delete("variants");

        assertRefused(
                "softmax/stub: there is no such folder; put the class that students receive there",
                "softmax/variants: there is no such folder; put a folder for each wrong solution there");
    }

    @Test
    void checksThatDoNotCompileAreNamedWithTheirLine() {
        edit(CHECKS, "Softmax.predict(scores), expected", "Softmax.guess(scores), expected");

        assertRefused("softmax/checks/SoftmaxChecks.java:" + line(CHECKS, "Softmax.guess")
                + ": cannot find symbol symbol: method guess(double[]) location: class practice.Softmax");
    }

    @Test
    void aSolutionThatDoesNotCompileIsNamedWithItsLine() {
        edit("solution/Softmax.java", "int best = 0;", "int best = 0");

        assertRefused(
                "softmax/solution/Softmax.java:" + line("solution/Softmax.java", "int best = 0") + ": ';' expected");
    }

    @Test
    void checksWithoutAnExerciseAreNamed() {
        edit(CHECKS, "@Exercise(id", "// @Exercise(id");

        assertRefused(
                "softmax/checks: no class is marked with @Exercise; mark one class, the one that holds the checks");
    }

    @Test
    void pointsThatDoNotAddUpAreCounted() {
        edit(CHECKS, "points = 6", "points = 7");

        assertRefused(
                "softmax/checks/SoftmaxChecks.java: exercise 'softmax' is worth 26 points; an exercise is worth 25");
    }

    @Test
    void anIdThatIsThereTwiceIsNamed() {
        edit(CHECKS, "id = \"predict-ties\"", "id = \"predict-largest\"");

        assertRefused("softmax/checks/SoftmaxChecks.java: exercise 'softmax': check 'predict-largest' is there twice; "
                + "ids are unique in their exercise");
    }

    @Test
    void aCheckWithoutAHintIsNamed() {
        edit(CHECKS, "hint = \"Is an equal score a reason to change your mind?\"", "hint = \"\"");

        assertRefused("softmax/checks/SoftmaxChecks.java: exercise 'softmax': check 'predict-ties' has no hint");
    }

    @Test
    void aCheckOfAMethodThatTheStubLacksIsNamed() {
        edit(CHECKS, "method = \"predict\"", "method = \"guess\"");

        assertRefused("softmax/checks/SoftmaxChecks.java: check 'predict-largest' is about the method guess, "
                + "which the stub lacks; it has [predict, softmax]");
    }

    @Test
    void aCheckThatIsNotPublicIsNamed() {
        edit(CHECKS, "public void theLargestWins", "void theLargestWins");

        assertRefused("softmax/checks/SoftmaxChecks.java: checks.SoftmaxChecks.theLargestWins cannot be called; "
                + "make a method with @Check public and let it take no arguments");
    }

    @Test
    void aStubWhoseValuesCannotCrossIsNamed() {
        edit("stub/Softmax.java", "int predict(", "float predict(");

        assertRefused("softmax/stub/Softmax.java: no value of F crosses the pipe; "
                + "let methods take and return numbers, strings, arrays and lists");
    }

    @Test
    void checksInTheStudentsPackageAreToldToMove() {
        edit("checks/SoftmaxProbes.java", "package checks;", "package practice;");

        assertRefused("softmax/checks: practice.SoftmaxProbes needs a package of its own; "
                + "begin its file with: package checks;");
    }

    @Test
    void probesThatDoNotFitAreNamed() {
        edit("checks/SoftmaxProbes.java", "with(scores(9, 2, 9))", "with(9)");

        assertRefused("softmax/checks: the probes of predict do not fit the method of the solution "
                + "(argument type mismatch); give it the arguments that it takes");
    }

    @Test
    void aVariantWithoutItsTextsIsNamed() {
        delete(TIES + "misconception.properties");

        assertRefused("softmax/" + TIES + "misconception.properties: there is no such file; "
                + "say in it what the mistake is and which checks it fails");
    }

    @Test
    void aVariantWithoutItsClassIsNamed() {
        delete(TIES + "Softmax.java");

        assertRefused("softmax/variants/predict-last-of-ties: there is no Softmax.java; put the whole class there");
    }

    @Test
    void aVariantThatNamesNoSuchCheckIsNamed() {
        edit(TIES + "misconception.properties", "checks=predict-ties", "checks=predict-tie");

        assertRefused("softmax/" + TIES + "misconception.properties key 'checks': softmax has no 'predict-tie'; it has "
                + "[predict-largest, predict-ties, softmax-empty, softmax-keeps-input, softmax-large-scores, "
                + "softmax-values]");
    }

    @Test
    void aWrongSolutionThatPassesIsNamedAndSoIsTheCheckThatNothingFails() {
        edit("variants/softmax-empty-not-refused/Softmax.java", "scores.length == 0 ? 0 :", "");
        edit(
                "variants/softmax-empty-not-refused/Softmax.java",
                "double largest",
                "if (scores.length == 0) throw new IllegalArgumentException(\"none\");\n        double largest");

        assertComplains(
                "softmax/variants/softmax-empty-not-refused: check 'softmax-empty' must be one that fails; it is passed; "
                        + "take the check out of misconception.properties, or let it ask what this solution gets wrong",
                "softmax: no wrong solution fails check 'softmax-empty'; add one, or the check proves nothing");
    }

    @Test
    void aWrongSolutionThatFailsMoreThanItNamesIsNamed() {
        edit("variants/predict-smallest/misconception.properties", "predict-largest, predict-ties", "predict-largest");

        assertComplains(
                "softmax/variants/predict-smallest: check 'predict-ties' must be one that passes; it is failed; "
                        + "name the check in misconception.properties, or make the mistake smaller",
                "softmax/forms/predict-smallest/last-of-ties: check 'predict-ties' must be one that passes; it is failed; "
                        + "say in form.properties which checks this form fails, or make the mistake smaller");
    }

    @Test
    void aFormThatFailsOtherChecksThanItsMistakeIsNamedUntilItSaysSo() throws IOException {
        edit(
                SMALLEST + "Softmax.java",
                "int best = 0;",
                "int best = 0; if (scores.length > 1 && scores[1] > 4) return scores.length == 4 ? 1 : 0;");

        assertComplains("softmax/forms/predict-smallest/last-of-ties: check 'predict-ties' must be one that fails; "
                + "it is passed; say in form.properties which checks this form fails, or let it ask what this solution "
                + "gets wrong");

        Files.writeString(own.resolve(SMALLEST + "form.properties"), "checks = predict-largest");

        assertThat(validate().out()).contains("    /last-of-ties                             ····●·\n");
    }

    @Test
    void aFormOfNoVariantIsNamed() throws IOException {
        Files.move(own.resolve("forms/predict-smallest"), own.resolve("forms/predict-small"));

        assertRefused(
                "softmax/forms/predict-small: there is no variant of that name; give the folder of forms that of the "
                        + "variant whose mistake they share");
    }

    @Test
    void aFormThatNamesNoSuchCheckIsNamed() throws IOException {
        Files.writeString(own.resolve(SMALLEST + "form.properties"), "checks = predict-tie");

        assertRefused("softmax/" + SMALLEST + "form.properties key 'checks': softmax has no 'predict-tie'; it has "
                + "[predict-largest, predict-ties, softmax-empty, softmax-keeps-input, softmax-large-scores, "
                + "softmax-values]");
    }

    @Test
    void aFormWithoutItsClassIsNamed() {
        delete(SMALLEST + "Softmax.java");

        assertRefused(
                "softmax/forms/predict-smallest/last-of-ties: there is no Softmax.java; put the whole class there");
    }

    @Test
    void aSolutionThatIsWrongIsNamed() {
        edit("styles/with-streams/Softmax.java", ".max().orElse(0)", ".min().orElse(0)");

        assertThat(validate().out())
                .contains("softmax/styles/with-streams: check 'predict-largest' must be one that passes; it is failed; "
                        + "correct the solution or the check, whichever is wrong");
    }

    @Test
    void aStubThatAnswersIsNamed() {
        edit(
                "stub/Softmax.java",
                "throw new UnsupportedOperationException(\"TODO: write Softmax.predict\");",
                "return 0;");

        assertThat(validate().out())
                .contains("softmax/stub: check 'predict-ties' must be one that is not attempted; it is failed; "
                        + "let every method throw new UnsupportedOperationException(\"TODO …\")");
    }

    @Test
    void mistakesThatNoProbeTellsApartAreNamed() {
        edit("checks/SoftmaxProbes.java", "with(scores(4, 7, 7)), with(scores(9, 2, 9))", "with(scores(5, 1, 6))");

        assertThat(validate().out())
                .contains("softmax/variants/predict-last-of-ties: check 'predict-ties' must name the mistake "
                        + "predict-last-of-ties; it names nothing; add a probe that this solution alone answers so");
    }

    @Test
    void aCheckThatFailsByItselfIsNamed() {
        edit(CHECKS, "predictIs(0, 5, 5);", "throw new IllegalStateException(\"no oracle\");");

        Run run = validate();

        assertThat(run.status()).isOne();
        assertThat(run.complaints()).singleElement().asString().contains("check 'predict-ties'", "no oracle");
    }

    @Test
    void aFolderThatIsNoneIsBadUsage() {
        Run run = Run.of("validate", "--exercise", folder.resolve("none"), "--out", folder.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no folder of that name").hasLineCount(1);
    }

    private Run validate() {
        Run run = Run.of("validate", "--exercise", own, "--out", folder.resolve("out"));
        String prefix = folder.toString().replace('\\', '/') + "/";
        return new Run(run.status(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
    }

    /** Found before anything was graded: nothing is printed but these lines. */
    private void assertRefused(String... lines) {
        Run run = validate();

        assertThat(run.complaints())
                .containsExactly(Stream.of(lines).map(line -> "grade: " + line).toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
    }

    /** Found by grading: the table is there, and these lines below it. */
    private void assertComplains(String... lines) {
        Run run = validate();

        List<String> complaints =
                run.out().lines().filter(line -> line.contains("check '")).toList();
        assertThat(complaints).containsExactly(lines);
        assertThat(run.status()).isOne();
    }

    private void edit(String file, String from, String to) {
        String text = Run.read(own.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        write(own.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private int line(String file, String text) {
        List<String> lines = Run.read(own.resolve(file)).lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(text))
                        .findFirst()
                        .orElseThrow());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    private void delete(String path) {
        try (Stream<Path> all = Files.walk(own.resolve(path))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
