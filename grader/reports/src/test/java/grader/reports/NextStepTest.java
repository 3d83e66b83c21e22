package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void thereIsNoneWhereEverythingPasses() {
        assertThat(NextStep.of(CardsFixture.right())).isEmpty();
    }

    @Test
    void isTheFirstFailingCheckOfTheFirstExerciseThatIsBegunAndUnfinished() {
        var step = NextStep.of(CardsFixture.partial()).orElseThrow();

        assertThat(step.exercise()).isEqualTo("gradient-descent");
        assertThat(step.check()).contains("fit-together");
        assertThat(step.headline()).isEqualTo("Gradient descent – Moves both weights by the same gradient");
    }

    @Test
    void ofABrokenFileIsWhatTheCompilerSays() {
        var step = NextStep.of(CardsFixture.broken()).orElseThrow();

        assertThat(step.headline()).isEqualTo("Cosine similarity – does not compile");
        assertThat(step.happened()).startsWith("Cosine.java:8: error: ';' expected");
        assertThat(step.idea()).startsWith("Fix the first error");
    }

    @Test
    void whereNothingIsBegunIsTheFirstMethod() {
        var step = NextStep.of(CardsFixture.empty()).orElseThrow();

        assertThat(step.idea()).startsWith("Start with dot:");
    }
}
