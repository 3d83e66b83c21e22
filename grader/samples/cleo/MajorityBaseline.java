package practice;

import java.util.List;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        return labels.get(0);
    }

    public static double accuracy(String prediction, List<String> labels) {
        int hits = 0;
        for (String label : labels) {
            if (label == prediction) {
                hits++;
            }
        }
        return hits / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(test), test);
    }

    // beatsBaseline is not there yet
}
