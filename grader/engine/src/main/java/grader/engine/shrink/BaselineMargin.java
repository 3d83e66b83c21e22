package grader.engine.shrink;

import grader.suite.checks.baseline.Labels;
import java.util.List;

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
        double share = Labels.share(Labels.majority(texts(train)), texts(test));
        return new BaselineMargin(share, test.size(), modelAccuracy - share);
    }

    boolean isFair() {
        return isExact() || Math.abs(gain - 2 * Math.sqrt(share * (1 - share) / size)) > APART;
    }

    private boolean isExact() {
        return share == 0 || share == 1 || share == 0.5 && EXACT_SIZES.contains(size);
    }

    private static List<String> texts(List<?> labels) {
        return labels.stream().map(String.class::cast).toList();
    }
}
