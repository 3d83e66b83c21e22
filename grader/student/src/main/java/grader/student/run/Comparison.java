package grader.student.run;

import grader.student.sample.Show;
import grader.words.bundle.SampleAnswers;
import java.lang.reflect.Array;

/** Holds a returned value against the expected one. */
final class Comparison {

    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-11; // where an expected 0 is the rest of a sum that cancels

    private static final int GLANCE = 2; // elements whose difference anybody sees

    private Comparison() {}

    /** The judgement of a result whose type is that of the expected value, or an enum's for a name. */
    static Judgement judge(Object result, Object expected) {
        if (result == null) {
            return Judgement.wrong("null", "");
        }
        if (result.getClass().isArray()) {
            return array(result, expected);
        }
        if (same(result, expected)) {
            return Judgement.RIGHT;
        }
        String got = Show.value(result);
        return Judgement.wrong(got.equals(Show.value(expected)) ? Show.exactly((Double) result) : got, "");
    }

    private static Judgement array(Object result, Object expected) {
        int length = Array.getLength(expected);
        if (Array.getLength(result) != length) {
            return Judgement.wrong(Show.value(result), SampleAnswers.length(Array.getLength(result), length));
        }
        for (int i = 0; i < length; i++) {
            Object element = Array.get(result, i);
            if (!same(element, Array.get(expected, i))) {
                boolean plain = length <= GLANCE && !Show.value(result).equals(Show.value(expected));
                String note = plain ? "" : difference(i, element, Array.get(expected, i));
                return Judgement.wrong(Show.value(result), note);
            }
        }
        return Judgement.RIGHT;
    }

    private static String difference(int index, Object got, Object expected) {
        boolean looksAlike = Show.value(got).equals(Show.value(expected));
        String shown = looksAlike ? String.valueOf(got) : Show.value(got);
        return SampleAnswers.difference(index, shown, Show.value(expected));
    }

    private static boolean same(Object got, Object expected) {
        if (got instanceof Double number) {
            double wanted = (Double) expected;
            return Math.abs(number - wanted) <= RELATIVE * Math.abs(wanted) + ABSOLUTE;
        }
        return got instanceof Enum<?> constant ? constant.name().equals(expected) : got.equals(expected);
    }
}
