package grader.reports.picture;

import grader.engine.portrait.Portrait.Baselines;
import grader.engine.portrait.Portrait.DataSet;
import grader.words.BaselinesCaption;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar for each data set, as long as its baseline is high.
 *
 * @param sentences what there is to see, for those who cannot
 */
record BaselinesView(List<Bar> bars, List<String> sentences, List<Row> rows) {

    private static final Axis SHARE = new Axis(0, 1, 206, 606);
    private static final int SPACE = 56;

    private static final double TOLERANCE = 1e-9;

    /**
     * One data set.
     *
     * @param y of its top
     * @param width of the student's bar; 0 where the baseline is no share
     * @param right where the right bar ends
     */
    record Bar(int y, int width, int right, String name, String label) {}

    /** A line of the table. */
    record Row(String name, String majority, int tests, String yours, String right) {}

    static BaselinesView of(Baselines baselines) {
        List<Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (DataSet set : baselines.dataSets()) {
            boolean isShare = SHARE.holds(set.yours());
            String yours = isShare ? Figures.percent(set.yours()) : Figures.of(set.yours());
            bars.add(new Bar(
                    12 + SPACE * bars.size(),
                    isShare ? SHARE.at(set.yours()) - SHARE.start() : 0,
                    SHARE.at(set.right()),
                    set.name(),
                    isShare ? yours : BaselinesCaption.noShare()));
            rows.add(new Row(set.name(), set.majority(), set.tests(), yours, Figures.percent(set.right())));
            if (!(Math.abs(set.yours() - set.right()) <= TOLERANCE)) {
                sentences.add(
                        isShare
                                ? BaselinesCaption.otherBaseline(set.name(), yours, Figures.percent(set.right()))
                                : BaselinesCaption.baselineNoShare(set.name(), yours, Figures.of(set.right())));
            }
        }
        return new BaselinesView(bars, sentences, rows);
    }
}
