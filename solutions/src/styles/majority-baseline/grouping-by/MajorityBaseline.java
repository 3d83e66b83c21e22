package practice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        return labels.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalArgumentException("no labels"));
    }

    public static double accuracy(String prediction, List<String> labels) {
        return labels.stream()
                .mapToInt(label -> label.equals(prediction) ? 1 : 0)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no labels"));
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0.0) || !(modelAccuracy <= 1.0)) throw new IllegalArgumentException("not an accuracy");
        final double p = baseline(train, test);
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p)) / Math.sqrt(test.size());
    }
}
