package practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sort a copy: equal labels stand together, and the first longest run wins ties by itself. */
public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        List<String> sorted = new ArrayList<>(labels);
        Collections.sort(sorted);
        String best = null;
        int bestRun = 0;
        int i = 0;
        while (i < sorted.size()) {
            int start = i;
            while (i < sorted.size() && sorted.get(i).equals(sorted.get(start))) {
                i++;
            }
            if (i - start > bestRun) {
                bestRun = i - start;
                best = sorted.get(start);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("cannot find the majority of nothing");
        }
        return best;
    }

    public static double accuracy(String prediction, List<String> labels) {
        int n = labels.size();
        if (n == 0) {
            throw new IllegalArgumentException("cannot judge on nothing");
        }
        return (double) Collections.frequency(labels, prediction) / n;
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (modelAccuracy < 0 || modelAccuracy > 1 || modelAccuracy != modelAccuracy) {
            throw new IllegalArgumentException("accuracy out of range");
        }
        double p = baseline(train, test);
        double gain = modelAccuracy - p;
        return gain > 0 && gain * gain * test.size() > 4 * p * (1 - p);
    }
}
