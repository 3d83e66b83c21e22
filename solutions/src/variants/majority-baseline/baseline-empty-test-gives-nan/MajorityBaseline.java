package practice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("there are no labels");
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (String label : labels) {
            counts.merge(label, 1, Integer::sum);
        }
        String winner = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                winner = entry.getKey();
            }
        }
        return winner;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("there are no labels");
        }
        double hits = 0;
        for (String label : labels) {
            if (label.equals(prediction)) {
                hits++;
            }
        }
        return hits / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        String guess = majorityClass(train);
        int hits = 0;
        for (String label : test) {
            hits += label.equals(guess) ? 1 : 0;
        }
        return (double) hits / test.size();
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        double p = baseline(train, test);
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) {
            throw new IllegalArgumentException("not a share: " + modelAccuracy);
        }
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }
}
