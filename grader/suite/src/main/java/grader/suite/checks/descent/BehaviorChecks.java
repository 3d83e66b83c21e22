package grader.suite.checks.descent;

import grader.suite.Call;
import grader.suite.Check;
import grader.suite.Expect;
import practice.GradientDescent.Behavior;

/** Hidden checks of {@code behavior}. */
public class BehaviorChecks {

    private static final String BEHAVIOR = "behavior compares the last losses with the loss at the start";

    @Check(
            id = "behavior-crawls",
            method = "behavior",
            points = 1,
            title = "A run that is still on its way crawls",
            hint = "Compare the last change of the loss with the loss at the start, not with a fixed number.")
    public void behaviorCrawls() {
        behaviorIs(Behavior.CRAWLS);
    }

    @Check(
            id = "behavior-converges",
            method = "behavior",
            points = 1,
            title = "A run that has levelled off converges",
            hint = "Compare the last change of the loss with the loss at the start. What if that loss is 0?")
    public void behaviorConverges() {
        behaviorIs(Behavior.CONVERGES);
    }

    @Check(
            id = "behavior-diverges",
            method = "behavior",
            points = 1,
            title = "A run that ends above its start diverges",
            hint = "Which loss do you compare the last one with? What if the last loss is no number any more?")
    public void behaviorDiverges() {
        behaviorIs(Behavior.DIVERGES);
    }

    @Check(
            id = "behavior-errors",
            method = "behavior",
            points = 1,
            title = "behavior refuses no points and fewer than 1 step",
            hint = "Which runs have no last step to look at? Refuse them, and what fit refuses.")
    public void behaviorRefusesWrongInput() {
        for (Points wrong : PointSets.noPoints()) {
            refuses(
                    "behavior throws an IllegalArgumentException when there are no points or the lengths differ",
                    wrong,
                    2);
        }
        for (int steps : new int[] {0, -1, -7}) {
            refuses("behavior throws an IllegalArgumentException for fewer steps than one", PointSets.plain(), steps);
        }
        Call call = Call.of("behavior", PointSets.plain().x(), PointSets.plain().y(), 0.05, 3);
        Expect.accepted("behavior accepts plain points", call, () -> Quiet.behavior(PointSets.plain(), 0.05, 3));
    }

    @Check(
            id = "behavior-keeps-input",
            method = "behavior",
            points = 1,
            title = "behavior leaves its points as they were",
            hint = "Which arrays does your method write to? Those you were given belong to the caller.")
    public void behaviorKeepsItsInput() {
        Points points = PointSets.plain();
        Behavior first = Quiet.behavior(points, 0.05, 330);
        PointSets.stayPlain("behavior", points);
        Expect.differ("behavior answers different runs differently", first, Quiet.behavior(PointSets.plain(), 2, 4));
    }

    private static void behaviorIs(Behavior expected) {
        for (BehaviorRun run : BehaviorRun.values()) {
            if (run.expected == expected) {
                Points points = run.points();
                Call call = Call.of("behavior", points.x(), points.y(), run.rate, run.steps);
                Expect.equal(BEHAVIOR, call, Quiet.behavior(points, run.rate, run.steps), expected);
            }
        }
    }

    private static void refuses(String property, Points wrong, int steps) {
        Call call = Call.of("behavior", wrong.x(), wrong.y(), 0.05, steps);
        Expect.illegalArgument(property, call, () -> Quiet.behavior(wrong.copy(), 0.05, steps));
    }
}
