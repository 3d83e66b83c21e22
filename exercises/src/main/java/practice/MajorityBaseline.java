package practice;

import java.util.List;

/** Baselines: compared to what? */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        throw new UnsupportedOperationException("TODO: the most frequent label");
    }

    public static double accuracy(String prediction, List<String> labels) {
        throw new UnsupportedOperationException("TODO: the share of labels equal to prediction");
    }

    public static double baseline(List<String> train, List<String> test) {
        throw new UnsupportedOperationException("TODO: the accuracy of the majority class");
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        throw new UnsupportedOperationException("TODO: beyond two standard errors of the baseline");
    }
}
