package practice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

public final class MajorityBaseline {

    private MajorityBaseline() {}

    public static String majorityClass(List<String> labels) {
        requireLabels(labels);
        Map<String, Long> counts =
                labels.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).get();
        return counts.keySet().stream()
                .filter(label -> counts.get(label) == most)
                .min(Comparator.naturalOrder())
                .get();
    }

    public static double accuracy(String prediction, List<String> labels) {
        requireLabels(labels);
        long hits = labels.stream().filter(label -> label.equals(prediction)).count();
        return (double) hits / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        requireLabels(train);
        requireLabels(test);
        return accuracy(majorityClass(test), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) {
            throw new IllegalArgumentException("not an accuracy: " + modelAccuracy);
        }
        double p = baseline(train, test);
        double gain = modelAccuracy - p;
        return gain > 2 * Math.sqrt(p * (1 - p) / test.size());
    }

    private static void requireLabels(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("the list of labels is empty");
        }
    }
}
