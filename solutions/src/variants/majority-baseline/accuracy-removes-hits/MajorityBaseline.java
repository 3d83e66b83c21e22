package practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Majority baseline. */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.size() == 0) {
            throw new IllegalArgumentException("cannot find the majority of nothing");
        }
        List<String> sorted = new ArrayList<>(labels);
        Collections.sort(sorted);
        String best = sorted.get(0);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && sorted.get(i).equals(sorted.get(i - 1))) {
                run++;
            } else {
                run = 1;
            }
            if (run > longest) {
                longest = run;
                best = sorted.get(i);
            }
        }
        return best;
    }

    public static double accuracy(String prediction, List<String> labels) {
        int n = labels.size();
        if (n == 0) {
            throw new IllegalArgumentException("accuracy on nothing");
        }
        double right = 0;
        while (labels.contains(prediction)) {
            labels.remove(prediction);
            right += 1;
        }
        return right / n;
    }

    public static double baseline(List<String> train, List<String> test) {
        String majority = majorityClass(train);
        return accuracy(majority, new ArrayList<>(test));
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0.0) || !(modelAccuracy <= 1.0)) {
            throw new IllegalArgumentException("modelAccuracy must be from 0 to 1");
        }
        double p = baseline(train, test);
        double error = Math.sqrt(p * (1 - p) / test.size());
        return modelAccuracy - p > 2 * error;
    }
}
