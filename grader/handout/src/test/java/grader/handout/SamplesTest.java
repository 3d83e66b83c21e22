package grader.handout;

import static org.assertj.core.api.Assertions.assertThat;

import grader.student.assess.Assessment;
import grader.student.assess.CheckStanding;
import grader.student.assess.ExerciseStanding;
import grader.student.run.Outcome.Kind;
import grader.student.sample.ExerciseSamples;
import grader.student.sample.SampleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample checks prove themselves: references pass all, stubs none, and every hint leads somewhere. */
class SamplesTest {

    @TempDir
    Path work;

    static List<ExerciseSamples> exercises() throws IOException {
        return Project.exercises();
    }

    @Test
    void thereIsOneFileForEachExercise() throws IOException {
        assertThat(exercises())
                .extracting(ExerciseSamples::id)
                .containsExactly("cosine", "gradient-descent", "coin-simulation", "majority-baseline");
    }

    @Test
    void theReferencesPassEverything() throws Exception {
        Assessment assessment = Project.assess(work, Project.REFERENCES);

        assertThat(standings(assessment))
                .allSatisfy(standing -> assertThat(standing.outcome().kind())
                        .as(standing.toString())
                        .isEqualTo(Kind.PASSED));
        assertThat(assessment.passed()).isEqualTo(assessment.total()).isGreaterThan(35);
        assertThat(assessment.hasFailures()).isFalse();
    }

    @Test
    void theStubsAreNotAttemptedAndNoFailures() throws Exception {
        Assessment assessment = Project.assess(work, Path.of("src", "test", "cases", "untouched"));

        assertThat(standings(assessment))
                .allMatch(standing -> standing.outcome().kind() == Kind.NOT_ATTEMPTED);
        assertThat(assessment.exercises()).allMatch(one -> one.state() == ExerciseStanding.State.NOT_STARTED);
        assertThat(assessment.hasFailures()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyMethodIsCheckedAndEveryHintLeadsToAParagraphOfItsTask(ExerciseSamples exercise) throws IOException {
        String statement = "exercises/statements/" + exercise.id() + ".md";
        String page = StatementPage.of(Files.readString(Project.ROOT.resolve(statement)));

        for (SampleCheck check : exercise.checks()) {
            assertThat(page).as(check.title()).contains(" id=\"" + check.read() + "\"");
            assertThat(check.read()).contains("-" + check.method().toLowerCase(Locale.ROOT) + "-");
            assertThat(check.hints()).doesNotHaveDuplicates().allMatch(hint -> hint.length() <= 260);
            assertThat(check.hints().get(0)).as("the first hint is a question").contains("?");
        }
        assertThat(exercise.methods())
                .allSatisfy(method -> assertThat(exercise.checks())
                        .extracting(SampleCheck::method)
                        .contains(method.name()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aCheckThatRefusesReadsTheRuleThatSaysSo(ExerciseSamples exercise) throws IOException {
        String statement = "exercises/statements/" + exercise.id() + ".md";
        String page = StatementPage.of(Files.readString(Project.ROOT.resolve(statement)));

        assertThat(exercise.checks().stream().filter(check -> check.title().matches("(refuses|needs).*")))
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(page).containsPattern("id=\"" + check.read() + "\">[^\\n]*(\\n[^<]*)?Throws IAE"));
    }

    private static Stream<CheckStanding> standings(Assessment assessment) {
        return assessment.exercises().stream().flatMap(standing -> standing.checks().stream());
    }
}
