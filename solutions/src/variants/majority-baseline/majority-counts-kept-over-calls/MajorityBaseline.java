package practice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class MajorityBaseline {

    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        return mostFrequent(COUNTS, labels);
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
        return accuracy(mostFrequent(new TreeMap<>(), train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        double p = baseline(train, test);
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) {
            throw new IllegalArgumentException("not a share: " + modelAccuracy);
        }
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }

    private static String mostFrequent(Map<String, Integer> counts, List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("there are no labels");
        }
        for (String label : labels) {
            counts.merge(label, 1, Integer::sum);
        }
        String winner = null;
        for (String label : counts.keySet()) {
            if (winner == null || counts.get(label) > counts.get(winner)) {
                winner = label;
            }
        }
        return winner;
    }
}
