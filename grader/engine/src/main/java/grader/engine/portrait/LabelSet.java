package grader.engine.portrait;

import grader.suite.checks.baseline.Labels;
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

/** The labels of a data set that students have, split as their own {@code BaselineAudit} splits them. */
record LabelSet(String name, List<String> train, List<String> test) {

    private static final long SEED = 2026;

    static LabelSet read(String name) {
        List<String> labels = new ArrayList<>(labels(name));
        Collections.shuffle(labels, new Random(SEED));
        int cut = labels.size() * 7 / 10;
        return new LabelSet(name, List.copyOf(labels.subList(0, cut)), List.copyOf(labels.subList(cut, labels.size())));
    }

    /** The majority class of its training labels. */
    String majority() {
        return Labels.majority(train);
    }

    /** The share of test labels that the majority class gets right. */
    double baseline() {
        return Labels.share(majority(), test);
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
