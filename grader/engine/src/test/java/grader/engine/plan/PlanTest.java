package grader.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.engine.Kit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void holdsFourExercisesOfTwentyFivePointsInTheOrderOfTheCourse() {
        Plan plan = Kit.plan();

        assertThat(plan.classNames())
                .containsExactly("Cosine", "GradientDescent", "CoinSimulation", "MajorityBaseline");
        assertThat(plan.checks().stream().mapToInt(PlannedCheck::points).sum()).isEqualTo(100);
    }

    @Test
    void numbersChecksByTheirPlace() {
        List<PlannedCheck> checks = Kit.plan().checks();

        assertThat(checks)
                .extracting(PlannedCheck::number)
                .containsExactlyElementsOf(
                        IntStream.range(0, checks.size()).boxed().toList());
    }

    @Test
    void refusesAnExerciseThatIsNotWorthItsPoints() {
        PlannedCheck check = new PlannedCheck(0, "C", "m", "only", "dot", 24, "Title", "Hint");

        assertThatThrownBy(() -> plan(check))
                .isInstanceOf(SuiteException.class)
                .hasMessage("exercise 'x' is worth 24 points; an exercise is worth 25");
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        PlannedCheck check = new PlannedCheck(0, "C", "m", "twin", "dot", 5, "Title", "Hint");

        assertThatThrownBy(() -> plan(check, check)).hasMessageContaining("check 'twin' is there twice");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new Plan(List.of())).hasMessageContaining("would pass everyone");
    }

    private static Plan plan(PlannedCheck... checks) {
        return new Plan(List.of(new PlannedExercise("x", "X", "X", Object.class, List.of(checks))));
    }
}
