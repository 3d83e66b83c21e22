package grader.engine.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.BatchGrader;
import grader.engine.Grader;
import grader.engine.Kit;
import grader.engine.judge.FeedbackLevel;
import grader.engine.plan.SuiteException;
import grader.engine.validate.KnownSolution.Kind;
import grader.engine.worker.WorkerCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite that is not what it says does not get through; the whole catalogue is held against it by {@code ./grade validate}. */
class ValidatorTest {

    private static final Path SOLUTIONS = Kit.ROOT.resolve("solutions/src");
    private static final Path REFERENCE = SOLUTIONS.resolve("main/java/practice/Cosine.java");
    private static final Path WITHOUT_ROOT = SOLUTIONS.resolve("variants/cosine/norm-without-root");

    @TempDir
    Path folder;

    @Test
    void theProjectsOwnSolutionsAreAllFound() {
        List<KnownSolution> found = new SolutionFolders(Kit.ROOT).find(Kit.plan());

        assertThat(found.stream().filter(s -> s.kind() == Kind.STUB)).hasSize(4);
        assertThat(found.stream().filter(s -> s.kind() == Kind.RIGHT)).hasSizeGreaterThan(40);
        assertThat(found.stream().filter(s -> s.kind() == Kind.WRONG)).hasSizeGreaterThan(350);
    }

    @Test
    void aProjectWithoutSolutionsIsToldWhatIsMissing() {
        assertThatThrownBy(() -> new SolutionFolders(folder).find(Kit.plan()))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("'cosine'")
                .hasMessageContaining("exercises/src/main/java/practice/Cosine.java");
    }

    @Test
    void aRightSolutionIsNoStub() {
        Finding finding = finding(new KnownSolution(Kind.STUB, "cosine", "stub", REFERENCE, Set.of()));

        assertThat(finding.complaints())
                .anyMatch(line -> line.contains("'dot-empty'") && line.contains("it is passed"));
    }

    @Test
    void aWrongSolutionIsNotRight() {
        Finding finding = finding(new KnownSolution(Kind.RIGHT, "cosine", "reference", WITHOUT_ROOT, Set.of()));

        assertThat(finding.complaints()).anyMatch(line -> line.contains("'norm-known-values'"));
    }

    @Test
    void aWrongSolutionFailsNoMoreThanItNames() {
        Finding finding = finding(new KnownSolution(
                Kind.WRONG, "cosine", "norm-without-root", WITHOUT_ROOT, Set.of("norm-known-values")));

        assertThat(finding.complaints()).isNotEmpty().allMatch(line -> line.contains("must be one that passes"));
    }

    @Test
    void aWrongSolutionIsRecognisedAsItselfAndAsNoOther() {
        Finding finding = finding(new KnownSolution(
                Kind.WRONG, "cosine", "norm-sums-magnitudes", WITHOUT_ROOT, Set.of("norm-known-values")));

        assertThat(finding.complaints()).anyMatch(line -> line.contains("it names norm-without-root"));
    }

    @Test
    void aFormIsRecognisedAsItsMistake() {
        Finding finding = finding(form("norm-root-mean-square", Set.of("norm-known-values")));

        assertThat(finding.failed()).contains("norm-known-values", "norm-zero");
        assertThat(finding.complaints())
                .isNotEmpty()
                .allMatch(line -> line.contains("must be one that passes")
                        && line.endsWith(
                                "say in form.properties which checks this form fails, or make the mistake smaller"));
    }

    @Test
    void aFormOfAnotherMistakeIsNamed() {
        Finding finding = finding(form("norm-without-root", Set.of("norm-known-values")));

        assertThat(finding.complaints())
                .anyMatch(line ->
                        line.contains("must name the mistake norm-without-root; it names norm-root-mean-square"));
    }

    private static KnownSolution form(String mistake, Set<String> fails) {
        Path form = SOLUTIONS.resolve("forms/cosine/norm-root-mean-square/nan-if-empty");
        return new KnownSolution(Kind.WRONG, "cosine", mistake, "nan-if-empty", form, fails, fails);
    }

    @Test
    void aCheckThatNoWrongSolutionFailsProvesNothing() {
        Validation validation = validation(new KnownSolution(Kind.RIGHT, "cosine", "reference", REFERENCE, Set.of()));

        assertThat(validation.complaints())
                .anyMatch(line -> line.contains("no wrong solution fails check 'dot-empty'"));
    }

    private static Finding finding(KnownSolution solution) {
        return validation(solution).findings().get(0);
    }

    private static Validation validation(KnownSolution solution) {
        Grader grader = new Grader(Kit.plan(), FeedbackLevel.HINTS);
        BatchGrader one = new BatchGrader(grader, slot -> WorkerCommand.line(), 1);
        return new Validator(Kit.plan(), Kit.plan(), one).validate(List.of(solution), row -> {});
    }
}
