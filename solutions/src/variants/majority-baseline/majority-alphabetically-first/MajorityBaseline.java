package practice;

import java.util.Collections;
import java.util.List;

/** Majority baseline. */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.size() == 0) {
            throw new IllegalArgumentException("cannot find the majority of nothing");
        }
        return Collections.min(labels);
    }

    public static double accuracy(String prediction, List<String> labels) {
        int n = labels.size();
        if (n == 0) {
            throw new IllegalArgumentException("accuracy on nothing");
        }
        double right = 0;
        for (int i = 0; i < n; i++) {
            if (prediction.equals(labels.get(i))) {
                right += 1;
            }
        }
        return right / n;
    }

    public static double baseline(List<String> train, List<String> test) {
        String majority = majorityClass(train);
        return accuracy(majority, test);
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
