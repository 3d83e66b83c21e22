package practice;
import java.util.*;
public final class MajorityBaseline {
    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("e");
        Map<String,Integer> m = new LinkedHashMap<>();
        for (String l : labels) m.put(l, m.getOrDefault(l, 0) + 1);
        return Collections.max(m.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("e");
        return Collections.frequency(labels, prediction) / labels.size();
    }
    public static double baseline(List<String> train, List<String> test) {
        if (test.isEmpty() || train.isEmpty()) throw new IllegalArgumentException("e");
        String g = majorityClass(test);
        return test.stream().filter(g::equals).count() / (double) test.size();
    }
    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        double p = baseline(train, test);
        return modelAccuracy - p >= Math.sqrt(p * (1 - p) / test.size());
    }
}
