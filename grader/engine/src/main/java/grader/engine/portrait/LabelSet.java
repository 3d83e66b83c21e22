package grader.engine.portrait;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** The labels of a data set that students have, split as their own {@code BaselineAudit} splits them. */
record LabelSet(String name, List<String> train, List<String> test) {

    private static final long SEED = 2026;

    static LabelSet read(String name) {
        List<String> labels = new ArrayList<>(labels(name));
        Collections.shuffle(labels, new Random(SEED));
        int cut = labels.size() * 7 / 10;
        return new LabelSet(name, List.copyOf(labels.subList(0, cut)), List.copyOf(labels.subList(cut, labels.size())));
    }

    /** The most frequent training label; of several, the first in natural order. */
    String majority() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        train.forEach(label -> counts.merge(label, 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(label -> counts.get(label) == most)
                .findFirst()
                .orElseThrow();
    }

    /** The share of test labels that the majority class gets right. */
    double baseline() {
        return (double) Collections.frequency(test, majority()) / test.size();
    }

    private static List<String> labels(String name) {
        String place = "practice/data/" + name + ".csv";
        try (InputStream file = LabelSet.class.getClassLoader().getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the exercises lack their data set " + place);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf(',') + 1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
