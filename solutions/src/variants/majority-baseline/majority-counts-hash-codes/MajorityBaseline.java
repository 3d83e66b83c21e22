package practice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The majority class as a baseline. */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no labels");
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        for (String label : labels) {
            counts.merge(label.hashCode(), 1, Integer::sum);
            names.put(label.hashCode(), label);
        }
        String best = null;
        int most = 0;
        for (int code : counts.keySet()) {
            String label = names.get(code);
            int count = counts.get(code);
            if (count > most || count == most && label.compareTo(best) < 0) {
                best = label;
                most = count;
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
