package grader.reports.picture;

import grader.engine.portrait.Portrait.Direction;
import grader.engine.portrait.Portrait.Directions;
import grader.words.DirectionsCaption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Vectors as arrows of one length over the scale of similarities: where an arrow's shadow falls is the cosine of its angle.
 *
 * @param sentences what there is to see, for those who cannot
 */
record DirectionsView(List<Arrow> arrows, List<String> sentences, List<Row> rows) {

    static final int CENTER = 336;
    static final int GROUND = 350;
    static final int RADIUS = 290;

    /** The statement's own, for rounding. */
    private static final double TOLERANCE = 1e-9;

    /**
     * One vector.
     *
     * @param x of the arrow's tip
     * @param right where its shadow falls
     * @param yours where the student's similarity puts it; -1 where that is no cosine
     * @param labelX where the label is, which ends there if {@code end}
     */
    record Arrow(int x, int y, int right, int yours, String label, int labelX, int labelY, boolean end) {}

    /** A line of the table. */
    record Row(String vector, String yours, String right) {}

    static DirectionsView of(Directions directions) {
        List<Direction> all = directions.directions();
        return new DirectionsView(
                all.stream().map(DirectionsView::arrow).toList(),
                all.stream().flatMap(DirectionsView::sentence).toList(),
                all.stream()
                        .map(one -> new Row(vector(one), Figures.of(one.yours()), Figures.of(one.right())))
                        .toList());
    }

    private static Arrow arrow(Direction one) {
        Axis scale = new Axis(-1, 1, CENTER - RADIUS, CENTER + RADIUS);
        int x = scale.at(one.right());
        int y = GROUND - (int) Math.round(RADIUS * Math.sqrt(1 - one.right() * one.right()));
        boolean isCosine = Math.abs(one.yours()) <= 1 + TOLERANCE;
        boolean flat = one.y() == 0;
        String label = isCosine ? vector(one) + ": " + Figures.of(one.yours()) : vector(one);
        return new Arrow(
                x,
                y,
                x,
                isCosine ? scale.at(one.yours()) : -1,
                label,
                flat ? 712 : x + 14,
                flat ? GROUND - 24 : y - 12,
                flat);
    }

    private static Stream<String> sentence(Direction one) {
        String yours = Figures.of(one.yours());
        if (Math.abs(one.yours() - one.right()) <= TOLERANCE) {
            return Stream.empty();
        } else if (Math.abs(one.yours()) <= 1 + TOLERANCE) {
            return Stream.of(DirectionsCaption.shadowElsewhere(vector(one), yours, Figures.of(one.right())));
        }
        return Stream.of(DirectionsCaption.noCosine(vector(one), yours, Figures.of(one.right())));
    }

    private static String vector(Direction one) {
        return "[" + one.x() + ", " + one.y() + "]";
    }
}
