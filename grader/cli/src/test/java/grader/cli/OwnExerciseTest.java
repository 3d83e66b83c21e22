package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code grade validate --exercise FOLDER} finds by grading an exercise that is not in the suite. */
class OwnExerciseTest extends OwnExerciseFixture {

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

    /** Found by grading: the table is there, and these lines below it. */
    private void assertComplains(String... lines) {
        Run run = validate();

        List<String> complaints =
                run.out().lines().filter(line -> line.contains("check '")).toList();
        assertThat(complaints).containsExactly(lines);
        assertThat(run.status()).isOne();
    }
}
