package practice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Baselines: compared to what? */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    /** The most frequent label; of several, the first in natural order, which is the order of the map. */
    public static String majorityClass(List<String> labels) {
        requireLabels(labels);
        Map<String, Integer> counts = new TreeMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        String majority = null;
        for (String label : counts.keySet()) {
            if (majority == null || counts.get(label) > counts.get(majority)) {
                majority = label;
            }
        }
        return majority;
    }

    /** The share of labels that equal the prediction. */
    public static double accuracy(String prediction, List<String> labels) {
        requireLabels(labels);
        long right = labels.stream().filter(prediction::equals).count();
        return (double) right / labels.size();
    }

    /** The accuracy on test of always predicting the majority class of train. */
    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    /** Whether the gain over the baseline is larger than two of its standard errors. */
    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) { // written so that NaN is refused too
            throw new IllegalArgumentException("an accuracy of " + modelAccuracy);
        }
        double p = baseline(train, test);
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }

    private static void requireLabels(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no labels");
        }
    }
}
