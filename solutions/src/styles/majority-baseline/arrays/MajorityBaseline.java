package practice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        String[] array = labels.toArray(new String[0]);
        if (array.length == 0) throw new IllegalArgumentException("zero labels");
        Set<String> classes = new TreeSet<>(Arrays.asList(array));
        String winner = "";
        long votes = 0;
        for (String candidate : classes) {
            long v = Arrays.stream(array).filter(candidate::equals).count();
            if (v > votes) {
                votes = v;
                winner = candidate;
            }
        }
        return winner;
    }

    public static double accuracy(String prediction, List<String> labels) {
        String[] array = labels.toArray(String[]::new);
        if (array.length == 0) throw new IllegalArgumentException("zero labels");
        double sum = 0.0;
        for (String s : array) sum += s.compareTo(prediction) == 0 ? 1.0 : 0.0;
        return sum / array.length;
    }

    public static double baseline(List<String> train, List<String> test) {
        final String always = majorityClass(train);
        return accuracy(always, test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        boolean legal = 0 <= modelAccuracy && modelAccuracy <= 1;
        if (!legal) throw new IllegalArgumentException(modelAccuracy + " is not in [0, 1]");
        double p = baseline(train, test);
        return (modelAccuracy - p) / 2 > Math.sqrt(p * (1 - p) / test.size());
    }
}
