package practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("labels is empty");
        Map<String, Integer> counts = new HashMap<>();
        for (String label : labels) counts.merge(label, 1, Integer::sum);
        String majority = null;
        int most = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            boolean more = e.getValue() > most;
            boolean tie = e.getValue() == most && e.getKey().compareTo(majority) < 0;
            if (more || tie) {
                majority = e.getKey();
                most = e.getValue();
            }
        }
        return majority;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("labels is empty");
        double hits = 0;
        for (String label : labels) if (label.equals(prediction)) hits++;
        return hits / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        if (train.isEmpty()) throw new IllegalArgumentException("train is empty");
        if (test.isEmpty()) throw new IllegalArgumentException("test is empty");
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        double p = baseline(train, test);
        if (modelAccuracy >= 0 && modelAccuracy <= 1) {
            return modelAccuracy > p + 2 * Math.sqrt(p * (1 - p) / test.size());
        }
        throw new IllegalArgumentException("modelAccuracy = " + modelAccuracy);
    }
}
