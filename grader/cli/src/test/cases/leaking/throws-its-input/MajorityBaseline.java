package practice;

import java.util.List;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        throw new IllegalArgumentException("" + labels);
    }

    public static double accuracy(String prediction, List<String> labels) {
        throw new IllegalArgumentException(prediction + " " + labels);
    }

    public static double baseline(List<String> train, List<String> test) {
        throw new IllegalArgumentException(train + " " + test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        throw new IllegalArgumentException(modelAccuracy + " " + train + " " + test);
    }
}
