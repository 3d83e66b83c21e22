package grader.suite.checks.descent;

import grader.suite.Expect;
import grader.suite.Inputs;

/** The points that checks call with; new arrays each time, since a student may change what he is given. */
final class PointSets {

    private PointSets() {}

    /** Arrays that are no points: none at all, or an x without its y. */
    static Points[] noPoints() {
        return new Points[] {
            new Points(new double[0], new double[0]),
            new Points(new double[] {1, 2}, new double[] {1}),
            new Points(new double[] {1}, new double[] {1, 2}),
            new Points(new double[0], new double[] {1}),
            new Points(new double[] {1}, new double[0])
        };
    }

    /** Not centred, so that an update of one weight shows in the other, and far off any line: its losses stay above 1. */
    static Points plain() {
        return new Points(new double[] {1, 2, -0.5, 0.5, 1.5}, new double[] {6, 0.5, 2, -3, 9});
    }

    /** All x on one side of 0. */
    static Points offCentre() {
        return new Points(new double[] {3, 4, 6, 7}, new double[] {-5, 1, -12, -4});
    }

    /** Many points on no line. */
    static Points scattered(Inputs inputs, int size) {
        return new Points(inputs.vector(size, -4, 9), inputs.vector(size, -30, 50));
    }

    /** As steep in w as in b, so that every step takes the same part of the way. */
    static Points even() {
        return new Points(new double[] {1, -1, 1, -1, 1, -1}, new double[] {6, 0.5, 2, -3, 9, 1});
    }

    /** As even, and without noise. */
    static Points line() {
        return new Points(new double[] {1, -1, 1, -1, 1, -1}, new double[] {3, -1, 3, -1, 3, -1});
    }

    /** Without noise too, and not centred: the line y = 2x − 5. */
    static Points falling() {
        return new Points(new double[] {1, 2, -0.5, 0.5, 1.5}, new double[] {-3, -1, -6, -4, -2});
    }

    /** Four times as steep in w as in b, and far more off in b: a rate a little too large for w shows late. */
    static Points swinging() {
        return new Points(new double[] {-2, 2, -2, 2}, new double[] {2, 4, 2, 4});
    }

    /** Fails the check unless these points, plain before the call, still are. */
    static void stayPlain(String method, Points points) {
        Expect.inputUnchanged(method, points.x(), plain().x());
        Expect.inputUnchanged(method, points.y(), plain().y());
    }
}
