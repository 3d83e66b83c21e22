package grader.reports.picture;

/**
 * Maps values to whole coordinates, so that every machine writes the same ones.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 */
record Axis(double from, double to, int start, int end) {

    /** The coordinate of a value; what lies beyond an end is put there, and NaN at the start. */
    int at(double value) {
        double share = (value - from) / (to - from);
        double within = share > 0 ? Math.min(share, 1) : 0;
        return (int) Math.round(start + within * (end - start));
    }

    /** Whether the value lies on it. */
    boolean holds(double value) {
        return value >= from && value <= to;
    }

    /**
     * A mark on an axis.
     *
     * @param at its coordinate
     */
    record Tick(int at, String label) {}
}
