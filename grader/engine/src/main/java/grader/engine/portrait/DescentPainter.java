package grader.engine.portrait;

import grader.engine.portrait.Portrait.Moment;
import grader.engine.portrait.Portrait.Run;
import grader.student.rules.PrintedLosses;
import grader.suite.checks.descent.Descent;
import grader.suite.checks.descent.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The losses that {@code fit} prints on the ten points of the statement, for a rate that crawls, one that converges, one that diverges. */
final class DescentPainter implements Painter {

    static final double[] X = {-1.8, -1.4, -1.0, -0.6, -0.2, 0.2, 0.6, 1.0, 1.4, 1.8};
    static final double[] Y = {-2.52, -1.85, -0.89, -0.29, 0.63, 1.33, 2.26, 3.10, 3.68, 4.56};

    private static final List<String> RATES = List.of("0.0001", "0.01", "1.0");
    private static final int STEPS = 300;

    /** Each moment is so many times as far from the start as the one before, so that a log scale shows them evenly. */
    private static final double SPACING = 1.15;

    @Override
    public Portrait.Descent paint(Sitting sitting) throws NoAnswerException {
        List<Run> runs = new ArrayList<>();
        for (String rate : RATES) {
            double learningRate = Double.parseDouble(rate);
            String printed =
                    sitting.printed("GradientDescent", "fit", "([D[DDI)[D", X.clone(), Y.clone(), learningRate, STEPS);
            runs.add(run(
                    rate,
                    PrintedLosses.in(printed),
                    Descent.of(new Points(X, Y), learningRate, STEPS).losses()));
        }
        return new Portrait.Descent(runs);
    }

    private static Run run(String rate, double[] printed, double[] right) {
        int before = printed.length > 0 && isLater(printed[0], right) ? 1 : 0;
        List<Moment> moments = new ArrayList<>();
        for (int updates : moments()) {
            int line = updates - before;
            boolean there = line >= 0 && line < printed.length;
            moments.add(new Moment(
                    updates, there ? OptionalDouble.of(printed[line]) : OptionalDouble.empty(), right[updates]));
        }
        return new Run(rate, STEPS, printed.length, apart(printed, right, before), moments);
    }

    private static int[] moments() {
        IntStream spread = IntStream.iterate(
                0, updates -> updates < STEPS, updates -> Math.max(updates + 1, (int) (updates * SPACING)));
        return IntStream.concat(spread, IntStream.of(STEPS)).toArray();
    }

    /** Losses may be printed before each update or after it: the first line says which. */
    private static boolean isLater(double first, double[] right) {
        return !PrintedLosses.close(first, right[0]) && PrintedLosses.close(first, right[1]);
    }

    private static int apart(double[] printed, double[] right, int before) {
        for (int line = 0; line < printed.length && line + before < right.length; line++) {
            if (!PrintedLosses.close(printed[line], right[line + before])) {
                return line + before;
            }
        }
        return -1;
    }
}
