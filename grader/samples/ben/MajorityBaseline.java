package practice;

import java.util.List;

/**
 * Baselines: compared to what?
 *
 * <p>A label is a {@code String}; two labels are the same if they are equal as strings, upper and lower case and blanks
 * included. Nothing here may change the lists that it is given. Read {@code statements/majority-baseline.md} for the idea
 * and the rules, and run {@link BaselineAudit} to see your own baseline at work on real data.
 */
public final class MajorityBaseline {

    private MajorityBaseline() {}

    /**
     * The most frequent label: what a model says that knows nothing but the labels.
     *
     * <p>Example: the majority class of [ham, spam, ham] is ham. In [spam, ham] both occur once; ham comes first in the
     * order of strings, so it is ham.
     *
     * @param labels at least one label
     * @return the label that occurs most often; of several, the first in the natural order of strings
     * @throws IllegalArgumentException if there are no labels
     */
    public static String majorityClass(List<String> labels) {
        throw new UnsupportedOperationException("TODO: write MajorityBaseline.majorityClass");
    }

    /**
     * How often one and the same prediction is right.
     *
     * <p>Example: the accuracy of ham on [ham, spam, ham, Ham] is 0.5: "Ham" is another label.
     *
     * @param prediction what is always predicted
     * @param labels the true labels, at least one
     * @return the share of labels that equal the prediction, from 0 to 1
     * @throws IllegalArgumentException if there are no labels
     */
    public static double accuracy(String prediction, List<String> labels) {
        throw new UnsupportedOperationException("TODO: write MajorityBaseline.accuracy");
    }

    /**
     * The accuracy on the test labels of always predicting the majority class of the training labels.
     *
     * <p>Example: train [cat, cat, dog], test [dog, cat, dog, dog]. The majority class of train is cat, and one test
     * label of four is cat: the baseline is 0.25.
     *
     * @param train the labels to learn from, at least one
     * @param test the labels to be judged on, at least one
     * @return the baseline, from 0 to 1
     * @throws IllegalArgumentException if either list is empty
     */
    public static double baseline(List<String> train, List<String> test) {
        throw new UnsupportedOperationException("TODO: write MajorityBaseline.baseline");
    }

    /**
     * Whether a model's accuracy beats the baseline by more than luck would explain: by more than two standard errors of
     * the baseline, 2·√(p(1 − p)/n), where p is the baseline and n the number of test labels.
     *
     * <p>Example: a baseline of 0.8 on 100 test labels has a standard error of 0.04. A model that is right 87 times of
     * 100 does not beat it, one that is right 89 times does.
     *
     * @param modelAccuracy the model's accuracy on the same test labels, from 0 to 1
     * @param train the labels to learn from, at least one
     * @param test the labels to be judged on, at least one
     * @return true if the gain is larger than two standard errors
     * @throws IllegalArgumentException if either list is empty, or modelAccuracy is not a number from 0 to 1
     */
    public static boolean beatsBaseline(double modelAccuracy, List<String> train, List<String> test) {
        throw new UnsupportedOperationException("TODO: write MajorityBaseline.beatsBaseline");
    }
}
