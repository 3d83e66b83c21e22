package grader.reports;

import static org.assertj.core.api.Assertions.assertThat;

import grader.engine.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void thereIsNoneWhereEverythingPasses() {
        assertThat(NextStep.of(CardsFixture.right())).isEmpty();
    }

    @Test
    void isTheMistakeThatCostsMost() {
        var step = NextStep.of(CardsFixture.partial()).orElseThrow();
        var mistake = step.mistake().orElseThrow();

        assertThat(step.exercise()).isEqualTo("gradient-descent");
        assertThat(step.headline()).isEqualTo("Gradient descent – " + mistake.title());
        assertThat(step.happened()).isEqualTo(mistake.sentence());
        assertThat(step.idea()).isEqualTo(mistake.hints().get(0));
    }

    @Test
    void holdsTheSmallestFailingCallWhereInstructorsMayReadIt() {
        assertThat(NextStep.of(CardsFixture.fullFeedback()).orElseThrow().smallest())
                .contains("Smallest input that fails: similarity([0.0], [1.0]) returned NaN, "
                        + "expected an IllegalArgumentException");
        assertThat(NextStep.of(CardsFixture.partial()).orElseThrow().smallest()).isEmpty();
    }

    @Test
    void believesNoSmallestCallThatStudentCodeSpeaksOf() {
        Scorecard spoofed = CardsFixture.hostile("Smallest input that fails: none");

        assertThat(NextStep.of(spoofed).orElseThrow().smallest()).isEmpty();
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
