package practice;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The majority class as a baseline. */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no labels");
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String label : labels) {
            counts.merge(label, 1, Integer::sum);
        }
        Integer most = Collections.max(counts.values());
        String best = null;
        for (String label : counts.keySet()) {
            if (counts.get(label) == most && (best == null || label.compareTo(best) < 0)) {
                best = label;
            }
        }
        return best;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no labels");
        }
        int hits = 0;
        for (String label : labels) {
            if (label.equals(prediction)) {
                hits++;
            }
        }
        return (double) hits / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        String majority = majorityClass(train);
        return accuracy(majority, test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (Double.isNaN(modelAccuracy) || modelAccuracy < 0 || modelAccuracy > 1) {
            throw new IllegalArgumentException("an accuracy lies between 0 and 1");
        }
        double p = baseline(train, test);
        int n = test.size();
        double standardError = Math.sqrt(p * (1 - p) / n);
        return modelAccuracy - p > 2 * standardError;
    }
}
