package practice;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

public final class MajorityBaseline {

    public static class EmptyListException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        EmptyListException(String name) {
            super(name + " must not be empty");
        }
    }

    public static String majorityClass(List<String> labels) {
        Comparator<String> byCount = Comparator.comparingInt(label -> Collections.frequency(labels, label));
        return labels.stream()
                .distinct()
                .max(byCount.thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> new EmptyListException("labels"));
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new EmptyListException("labels");
        long right = labels.stream().filter(label -> Objects.equals(label, prediction)).count();
        return right / (double) labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        if (test.isEmpty()) throw new EmptyListException("test");
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        double p = baseline(train, test);
        if (Double.isNaN(modelAccuracy)) throw new IllegalArgumentException("NaN");
        if (Double.compare(modelAccuracy, 0) < 0 && modelAccuracy != 0) throw new IllegalArgumentException("below 0");
        if (Double.compare(modelAccuracy, 1) > 0) throw new IllegalArgumentException("above 1");
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }
}
