import java.util.*;

public class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("empty");
        List<String> sorted = new ArrayList<>(labels);
        Collections.sort(sorted);
        String best = null;
        int most = 0;
        for (int i = 0, run = 0; i < sorted.size(); i++) {
            run = i > 0 && sorted.get(i).equals(sorted.get(i - 1)) ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = sorted.get(i);
            }
        }
        return best;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("empty");
        return (double) Collections.frequency(labels, prediction) / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (!(modelAccuracy >= 0 && modelAccuracy <= 1)) throw new IllegalArgumentException("accuracy");
        double p = baseline(train, test);
        return modelAccuracy - p > 2 * Math.sqrt(p * (1 - p) / test.size());
    }
}
