package practice;

import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;

public final class MajorityBaseline {

    record Entry(String label, int count) implements Comparable<Entry> {
        public int compareTo(Entry other) {
            return count != other.count ? other.count - count : label.compareTo(other.label);
        }
    }

    public static String majorityClass(List<String> labels) {
        HashMap<String, Integer> counts = new HashMap<>();
        for (String label : labels) {
            if (!counts.containsKey(label)) counts.put(label, 0);
            counts.put(label, counts.get(label) + 1);
        }
        PriorityQueue<Entry> queue = new PriorityQueue<>();
        counts.forEach((label, count) -> queue.add(new Entry(label, count)));
        if (queue.isEmpty()) throw new IllegalArgumentException("Empty!");
        return queue.peek().label();
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.size() <= 0) throw new IllegalArgumentException("Empty!");
        var it = labels.iterator();
        int yes = 0, all = 0;
        while (it.hasNext()) {
            all++;
            if (prediction.equals(it.next())) yes++;
        }
        return (double) yes / all;
    }

    public static double baseline(List<String> train, List<String> test) {
        return accuracy(majorityClass(train), test);
    }

    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        if (modelAccuracy > 1 || modelAccuracy < 0 || Double.isNaN(modelAccuracy))
            throw new IllegalArgumentException("Accuracy is a number between 0 and 1!");
        double p = baseline(train, test), q = 1 - p, n = test.size();
        return modelAccuracy - p > 2 * Math.sqrt(p * q / n);
    }
}
