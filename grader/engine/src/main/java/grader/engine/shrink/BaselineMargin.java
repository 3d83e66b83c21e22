package grader.engine.shrink;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a model's gain over the baseline is from two standard errors, where the answer turns.
 *
 * <p>The contract asks there only where both sides are exact in floating point; elsewhere they differ by more than 1e-9.
 */
record BaselineMargin(double share, int size, double gain) {

    private static final double APART = 1e-9;
    private static final List<Integer> EXACT_SIZES = List.of(4, 16, 64);

    /** Of a call {@code beatsBaseline(modelAccuracy, train, test)}, no list empty. */
    static BaselineMargin of(double modelAccuracy, List<?> train, List<?> test) {
        String majority = majority(train);
        long hits = test.stream().filter(majority::equals).count();
        double share = (double) hits / test.size();
        return new BaselineMargin(share, test.size(), modelAccuracy - share);
    }

    boolean isFair() {
        return isExact() || Math.abs(gain - 2 * Math.sqrt(share * (1 - share) / size)) > APART;
    }

    private boolean isExact() {
        return share == 0 || share == 1 || share == 0.5 && EXACT_SIZES.contains(size);
    }

    /** Of equally frequent labels the first in natural order, in which a tree map has them. */
    private static String majority(List<?> labels) {
        Map<String, Long> counts =
                labels.stream().collect(Collectors.groupingBy(String::valueOf, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Long::compare).orElseThrow();
        return counts.keySet().stream()
                .filter(label -> counts.get(label) == most)
                .findFirst()
                .orElseThrow();
    }
}
