package practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

public final class MajorityBaseline {

    public static String majorityClass(List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("empty");
        List<String> shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, ThreadLocalRandom.current());
        Collections.shuffle(shuffled);
        ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();
        shuffled.parallelStream().forEach(label -> counts.computeIfAbsent(label, key -> new LongAdder()).increment());
        return counts.entrySet().stream()
                .min((a, b) -> a.getValue().sum() != b.getValue().sum()
                        ? Long.compare(b.getValue().sum(), a.getValue().sum())
                        : a.getKey().compareTo(b.getKey()))
                .get()
                .getKey();
    }

    public static double accuracy(String prediction, List<String> labels) {
        if (labels.isEmpty()) throw new IllegalArgumentException("empty");
        AtomicInteger right = new AtomicInteger();
        labels.forEach(label -> {
            if (label.equals(prediction)) right.incrementAndGet();
        });
        int start = ThreadLocalRandom.current().nextInt(labels.size());
        int again = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get((start + i) % labels.size()).equals(prediction)) again++;
        }
        assert again == right.get();
        return right.get() / (double) labels.size();
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
