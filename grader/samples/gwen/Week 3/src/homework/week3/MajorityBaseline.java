package homework.week3;

import java.util.*;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        check(!labels.isEmpty());
        var counts = new TreeMap<String, Integer>();
        for (var label : labels) {
            counts.put(label, counts.getOrDefault(label, 0) + 1);
        }
        int max = Collections.max(counts.values());
        for (var label : counts.keySet()) {
            if (counts.get(label) == max) {
                return label;
            }
        }
        throw new AssertionError("some label has the largest count");
    }

    public static double accuracy(String prediction, List<String> labels) {
        check(!labels.isEmpty());
        var right = new ArrayList<>(labels);
        right.removeIf(label -> !label.equals(prediction));
        return 1.0 * right.size() / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        check(!train.isEmpty() && !test.isEmpty());
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        check(modelAccuracy >= 0 && modelAccuracy <= 1);
        var p = baseline(train, test);
        var error = Math.sqrt(p * (1 - p) / test.size());
        return modelAccuracy - p > error + error;
    }

    private static void check(boolean ok) {
        if (!ok) {
            throw new IllegalArgumentException("illegal argument");
        }
    }
}
