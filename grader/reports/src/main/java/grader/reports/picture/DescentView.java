package grader.reports.picture;

import grader.engine.portrait.Portrait.Descent;
import grader.engine.portrait.Portrait.Moment;
import grader.engine.portrait.Portrait.Run;
import grader.reports.picture.Axis.Tick;
import grader.words.DescentCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Loss curves, both scales logarithmic: the run that diverges has left after a dozen steps, the one that converges takes a hundred.
 *
 * @param sentences what there is to see, for those who cannot
 */
record DescentView(List<Curve> curves, List<Tick> across, List<Tick> up, List<String> sentences, List<Row> rows) {

    private static final int LEFT = 96;
    private static final int RIGHT = 688;
    private static final int TOP = 24;
    private static final int BOTTOM = 360;

    /** Powers of ten. */
    private static final Axis LOSS = new Axis(-3, 3, BOTTOM, TOP);

    /** A curve that ends below comes from above, where its label would be in the way. */
    private static final int LOW = 280;

    private static final List<String> VERBS = List.of("crawls", "converges", "diverges");

    /**
     * One run.
     *
     * @param right the path of the right losses
     * @param yours that of the student's
     * @param dots the student's losses one by one
     * @param label at the curve
     * @param end whether the label ends at its place, rather than begins there
     */
    record Curve(String right, String yours, List<Dot> dots, String label, int x, int y, boolean end) {}

    /** A dot of the picture. */
    record Dot(int x, int y) {}

    /** A line of the table: the losses of each run, the student's and the right one in turn. */
    record Row(int updates, List<String> losses) {}

    static DescentView of(Descent descent) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < descent.runs().size(); i++) {
            curves.add(curve(descent.runs().get(i), VERBS.get(i % VERBS.size())));
        }
        return new DescentView(
                curves,
                IntStream.of(0, 1, 10, 100, 300)
                        .mapToObj(updates -> new Tick(x(updates), Integer.toString(updates)))
                        .toList(),
                IntStream.of(3, 1, -1, -3)
                        .mapToObj(power -> new Tick(LOSS.at(power), Figures.of(Math.pow(10, power))))
                        .toList(),
                sentences(descent.runs()),
                rows(descent.runs()));
    }

    private static int x(int updates) {
        return new Axis(0, StrictMath.log10(301), LEFT, RIGHT).at(StrictMath.log10(updates + 1.0));
    }

    private static Curve curve(Run run, String verb) {
        Trace right = new Trace();
        Trace yours = new Trace();
        for (Moment moment : run.moments()) {
            right.add(moment.updates(), OptionalDouble.of(moment.right()));
            yours.add(moment.updates(), moment.yours());
        }
        Dot end = right.dots.get(right.dots.size() - 1);
        boolean leaves = end.y() == TOP;
        return new Curve(
                right.path.toString(),
                yours.path.toString(),
                yours.dots,
                run.rate() + " " + verb,
                leaves ? end.x() + 16 : RIGHT,
                leaves ? TOP + 26 : end.y() + (end.y() > LOW ? 32 : -16),
                !leaves);
    }

    private static List<String> sentences(List<Run> runs) {
        return runs.stream().allMatch(DescentView::isRight)
                ? List.of()
                : runs.stream().map(DescentView::sentence).toList();
    }

    private static boolean isRight(Run run) {
        return run.apart() < 0 && (run.printed() == run.steps() || run.printed() == run.steps() + 1);
    }

    private static String sentence(Run run) {
        if (run.printed() == 0) {
            return DescentCaption.noLosses(run.rate());
        } else if (run.printed() < run.steps() || run.printed() > run.steps() + 1) {
            return DescentCaption.lossesCounted(run.rate(), run.printed(), run.steps());
        } else if (run.apart() < 0) {
            return DescentCaption.rightLosses(run.rate());
        }
        return DescentCaption.otherLosses(run.rate(), run.apart());
    }

    private static List<Row> rows(List<Run> runs) {
        List<Row> rows = new ArrayList<>();
        int moments = runs.stream().mapToInt(run -> run.moments().size()).min().orElse(0);
        for (int i = 0; i < moments; i++) {
            List<String> losses = new ArrayList<>();
            for (Run run : runs) {
                OptionalDouble yours = run.moments().get(i).yours();
                losses.add(yours.isPresent() ? Figures.of(yours.getAsDouble()) : "–");
                losses.add(Figures.of(run.moments().get(i).right()));
            }
            rows.add(new Row(runs.get(0).moments().get(i).updates(), losses));
        }
        return rows;
    }

    /** A path in the making: it breaks off where a loss has no place on the scale, and ends where one leaves the picture. */
    private static final class Trace {

        private final StringBuilder path = new StringBuilder();
        private final List<Dot> dots = new ArrayList<>();
        private boolean left;
        private boolean drawing;

        void add(int updates, OptionalDouble loss) {
            double value = loss.orElse(Double.NaN);
            boolean has = value > 0 && !left;
            if (has) {
                Dot dot = new Dot(x(updates), LOSS.at(StrictMath.log10(value)));
                path.append(drawing ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
                dots.add(dot);
                left = dot.y() == TOP;
            }
            drawing = has;
        }
    }
}
