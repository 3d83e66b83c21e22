package practice;

import java.util.List;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        if (labels.size() == 0) {
            throw new IllegalArgumentException("The list of labels is empty");
        }
        String best = labels.get(0);
        int bestCount = 0;
        for (int i = 0; i < labels.size(); i++) {
            int count = 0;
            for (int j = 0; j < labels.size(); j++) {
                if (labels.get(i).equals(labels.get(j))) {
                    count++;
                }
            }
            if (count > bestCount || (count == bestCount && labels.get(i).compareTo(best) < 0)) {
                best = labels.get(i);
                bestCount = count;
            }
        }
        return best;
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.size() == 0) {
            throw new IllegalArgumentException("The list of labels is empty");
        }
        int correct = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals(prediction)) {
                correct++;
            }
        }
        return (double) correct / labels.size();
    }

    public static double baseline(List<String> train, List<String> test) {
        String majority = majorityClass(train);
        return accuracy(majority, test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (Double.isNaN(modelAccuracy) || modelAccuracy < 0 || modelAccuracy > 1) {
            throw new IllegalArgumentException("The accuracy must be between 0 and 1");
        }
        double p = baseline(train, test);
        int n = test.size();
        double standardError = Math.sqrt(p * (1 - p) / n);
        if (modelAccuracy - p > 2 * standardError) {
            return true;
        } else {
            return false;
        }
    }
}
