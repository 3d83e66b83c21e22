package grader.suite.checks.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Trusted counting of labels. */
public final class Labels {

    private Labels() {}

    /** A new mutable list of new string objects, so that a comparison by {@code ==} finds no two alike. */
    static List<String> of(String... labels) {
        List<String> list = new ArrayList<>();
        for (String label : labels) {
            list.add(new String(label.toCharArray()));
        }
        return list;
    }

    /** The same labels once more. */
    static List<String> of(List<String> labels) {
        return of(labels.toArray(new String[0]));
    }

    /** As {@link #of} in a list that cannot be changed. */
    static List<String> fixed(String... labels) {
        return List.copyOf(of(labels));
    }

    /** Each word as often as the number behind it says, dealt in turns. */
    static List<String> dealt(Object... wordsAndCounts) {
        List<String> words = new ArrayList<>();
        for (int turn = 0, before = -1; before < words.size(); turn++) {
            before = words.size();
            for (int i = 0; i < wordsAndCounts.length; i += 2) {
                if (turn < (Integer) wordsAndCounts[i + 1]) {
                    words.add((String) wordsAndCounts[i]);
                }
            }
        }
        return of(words.toArray(new String[0]));
    }

    /** The most frequent; of several, the first in natural order. */
    public static String majority(List<String> labels) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        String majority = counts.firstKey();
        for (String label : counts.keySet()) {
            majority = counts.get(label) > counts.get(majority) ? label : majority;
        }
        return majority;
    }

    /** The share of the labels that are this one. */
    public static double share(String label, List<String> labels) {
        return (double) labels.stream().filter(label::equals).count() / labels.size();
    }

    static List<String> reversed(List<String> labels) {
        String[] reversed = new String[labels.size()];
        Arrays.setAll(reversed, i -> labels.get(labels.size() - 1 - i));
        return of(reversed);
    }

    /** Pairs of train and test of which one at least is empty, in lists that can and that cannot be changed. */
    static List<List<List<String>>> emptyPairs() {
        return List.of(
                List.of(of(), of("a")),
                List.of(of("a"), of()),
                List.of(of(), of()),
                List.of(List.of(), List.of("a")),
                List.of(List.of("a"), List.of()));
    }
}
