package practice;

import java.util.List;

public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        return new LabelCounter(labels).mostFrequent();
    }

    public static double accuracy(String prediction, List<String> labels) {
        return new LabelCounter(labels).share(prediction);
    }

    public static double baseline(List<String> train, List<String> test) {
        return new LabelCounter(test).share(new LabelCounter(train).mostFrequent());
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (modelAccuracy >= 0 == false || modelAccuracy <= 1 == false) {
            throw new IllegalArgumentException("modelAccuracy must be a share");
        }
        double p = baseline(train, test);
        double variance = p * (1 - p) / test.size();
        return modelAccuracy - p > 2 * Math.sqrt(variance);
    }
}
