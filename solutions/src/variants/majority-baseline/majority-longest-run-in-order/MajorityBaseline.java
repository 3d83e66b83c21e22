package practice;

import java.util.List;

/** The majority class as a baseline. */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("no labels");
        }
        String best = null;
        String previous = null;
        int longest = 0;
        int run = 0;
        for (String label : labels) {
            run = label.equals(previous) ? run + 1 : 1;
            previous = label;
            if (run > longest || run == longest && label.compareTo(best) < 0) {
                longest = run;
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
