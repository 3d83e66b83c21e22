package grader.suite.checks.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** That the runs which checks choose keep the distances that the contract promises. */
class DescentTest {

    @Test
    void aStepFollowsTheGradientOfTheLoss() {
        Points points = PointSets.plain();
        double h = 1e-6;

        double[] gradient = points.gradient(0.5, -2);

        assertThat(gradient[0])
                .isCloseTo((points.loss(0.5 + h, -2) - points.loss(0.5 - h, -2)) / (2 * h), within(1e-6));
        assertThat(gradient[1])
                .isCloseTo((points.loss(0.5, -2 + h) - points.loss(0.5, -2 - h)) / (2 * h), within(1e-6));
        assertThat(Descent.of(points, 0.1, 1).weights())
                .containsExactly(-0.1 * points.gradient(0, 0)[0], -0.1 * points.gradient(0, 0)[1]);
    }

    @Test
    void lossesToBePrintedSurviveTheUsualRounding() {
        assertThat(Arrays.stream(Descent.of(PointSets.plain(), 0.03, 12).losses()))
                .allMatch(loss -> loss > 1);
        assertThat(Arrays.stream(Descent.of(PointSets.offCentre(), 0.004, 12).losses()))
                .allMatch(loss -> loss > 1);
    }

    @Test
    void behaviorKeepsAFactorOfAThousandFromItsThresholds() {
        for (BehaviorRun run : BehaviorRun.values()) {
            Descent descent = Descent.of(run.points(), run.rate, run.steps);
            double start = descent.losses()[0];
            boolean finite = Double.isFinite(descent.lastLoss());
            switch (run.expected) {
                case CRAWLS -> {
                    assertThat(descent.lastDrop()).as(run.name()).isGreaterThan(1e-3);
                    assertThat(descent.lastLoss()).as(run.name()).isLessThan(0.98 * start);
                }
                case CONVERGES -> {
                    assertThat(start == 0 || descent.lastDrop() < 1e-9)
                            .as(run.name())
                            .isTrue();
                    assertThat(descent.lastLoss()).as(run.name()).isLessThanOrEqualTo(start);
                }
                case DIVERGES ->
                    assertThat(!finite || descent.lastLoss() > 1e3 * start)
                            .as(run.name())
                            .isTrue();
            }
        }
    }

    @Test
    void divergingRunsCoverFiniteAndNonFiniteEnds() {
        double[] ends = Arrays.stream(BehaviorRun.values())
                .filter(run -> run.expected == practice.GradientDescent.Behavior.DIVERGES)
                .mapToDouble(
                        run -> Descent.of(run.points(), run.rate, run.steps).lastLoss())
                .toArray();

        assertThat(Arrays.stream(ends).boxed()).anyMatch(end -> end.isNaN()).anyMatch(end -> Double.isFinite(end));
    }

    @Test
    void aDivergingRunIsFarOffLongBeforeItsLastStep() {
        for (double weight : Descent.of(PointSets.plain(), 3, 25).weights()) {
            assertThat(Math.abs(weight)).isGreaterThan(1e20);
        }
    }
}
