package grader.suite.probes;

import grader.student.rules.PrintedLosses;
import java.util.Arrays;
import java.util.List;

/** What a run of gradient descent tells of itself on the console. */
final class PrintedRun {

    /** A step, its loss, both weights and the gradient's two parts may share a line. */
    private static final int CROWDED = 6;

    private PrintedRun() {}

    /** The numbers that end its lines, whether lines are as crowded as no label makes them, and what comes last. */
    static List<Answer> answers(Subject.Outcome outcome) {
        double[] losses = PrintedLosses.in(outcome.printed());
        return List.of(
                Answer.printed(losses),
                Answer.printed(PrintedLosses.mostOnALine(outcome.printed()) > CROWDED),
                Answer.printed(endsWithWeight(losses, outcome.value())));
    }

    /** Whether the last line tells a returned weight, where one more loss would be right too. */
    private static boolean endsWithWeight(double[] losses, Object returned) {
        return losses.length > 0
                && returned instanceof double[] weights
                && Arrays.stream(weights).anyMatch(w -> PrintedLosses.close(losses[losses.length - 1], w));
    }
}
