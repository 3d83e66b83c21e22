package practice;
import java.util.*;
import java.util.stream.*;
public final class MajorityBaseline {
    public static String majorityClass(List<String> labels) {
        return labels.stream().collect(Collectors.groupingBy(String::toLowerCase, TreeMap::new, Collectors.counting()))
            .entrySet().stream().max(Comparator.comparingLong((Map.Entry<String,Long> e) -> e.getValue()).thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).get().getKey();
    }
    public static double accuracy(String prediction, List<String> labels) {
        int h = 0;
        for (String l : labels) if (l.equals(prediction)) h++;
        return 100.0 * h / labels.size();
    }
    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), train);
    }
    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (modelAccuracy < 0 || modelAccuracy > 1) throw new IllegalArgumentException("range");
        return modelAccuracy > baseline(train, test);
    }
}
