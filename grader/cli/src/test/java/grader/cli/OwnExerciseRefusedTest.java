package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code grade validate --exercise FOLDER} refuses before it grades anything; each test breaks one thing. */
class OwnExerciseRefusedTest extends OwnExerciseFixture {

    private static final String TIES = "variants/predict-last-of-ties/";

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

    /** Found before anything was graded: nothing is printed but these lines. */
    private void assertRefused(String... lines) {
        Run run = validate();

        assertThat(run.complaints())
                .containsExactly(Stream.of(lines).map(line -> "grade: " + line).toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
    }
}
