package grader.suite.checks.descent;

import java.util.function.Supplier;
import practice.GradientDescent.Behavior;

/** Runs whose behavior is clear by a factor of a thousand, on losses of very different sizes. */
enum BehaviorRun {
    FIRST_STEPS(Behavior.CRAWLS, PointSets::offCentre, 1e-4, 3),
    ONE_STEP(Behavior.CRAWLS, PointSets::plain, 0.01, 1),
    /** The only step goes all the way down: the change counts that this step made, not the one that the next would make. */
    DOWN_IN_ONE_STEP(Behavior.CRAWLS, () -> new Points(new double[] {-1, 1}, new double[] {-1, 3}), 0.5, 1),
    TINY_LOSSES(Behavior.CRAWLS, () -> PointSets.plain().stretched(1e-5), 0.01, 2),
    HUGE_LOSSES(Behavior.CRAWLS, () -> PointSets.plain().stretched(1e5), 0.003, 4),

    /** One weight settles while the other begins to swing: the last step goes up, but the run is still far below its start. */
    RISING_BELOW_START(Behavior.CRAWLS, PointSets::swinging, 0.26, 5),

    SLOWLY_LEVELLED(Behavior.CONVERGES, PointSets::plain, 0.05, 330),
    LEVELLED_HUGE(Behavior.CONVERGES, () -> PointSets.even().stretched(1e7), 0.05, 140),
    LEVELLED_TINY(Behavior.CONVERGES, () -> PointSets.even().stretched(1e-3), 0.05, 140),
    /** Without noise the loss falls on and on, by a fixed part of what is left. */
    NO_NOISE(Behavior.CONVERGES, PointSets::line, 0.05, 140),
    /** Weights of opposite signs: a loss that takes one of them for the other is far above the start. */
    OPPOSITE_SIGNS(Behavior.CONVERGES, PointSets::falling, 0.05, 330),
    NO_LOSS(Behavior.CONVERGES, () -> new Points(new double[] {1, 2, 5}, new double[3]), 0.05, 4),

    /** The loss at the start counts, not the first one that a step leads to. */
    UP_IN_ONE_STEP(Behavior.DIVERGES, PointSets::offCentre, 300, 1),
    FEW_STEPS_UP(Behavior.DIVERGES, PointSets::plain, 2, 4),
    MANY_STEPS_UP(Behavior.DIVERGES, PointSets::offCentre, 1, 30),
    UP_FROM_TINY(Behavior.DIVERGES, () -> PointSets.plain().stretched(1e-6), 2, 4),
    /** No rate is refused: against the gradient the run goes uphill. */
    UPHILL(Behavior.DIVERGES, PointSets::plain, -2, 4),
    NO_NUMBER(Behavior.DIVERGES, PointSets::plain, 3, 300);

    final Behavior expected;
    final double rate;
    final int steps;
    private final Supplier<Points> points;

    BehaviorRun(Behavior expected, Supplier<Points> points, double rate, int steps) {
        this.expected = expected;
        this.points = points;
        this.rate = rate;
        this.steps = steps;
    }

    Points points() {
        return points.get();
    }
}
