package grader.engine.shrink;

import java.util.Arrays;
import java.util.List;

/** What the contract promises about arguments beyond what the reference refuses. */
final class Law {

    /** Similarities of different vectors differ by more: nobody's rounding decides who is nearer. */
    private static final double APART = 1e-6;

    private Law() {}

    static boolean allows(Object[] arguments) {
        if (arguments.length == 3
                && arguments[0] instanceof Double accuracy
                && arguments[1] instanceof List<?> train
                && arguments[2] instanceof List<?> test) {
            return train.isEmpty()
                    || test.isEmpty()
                    || BaselineMargin.of(accuracy, train, test).isFair();
        }
        return !(arguments.length > 1
                && arguments[0] instanceof double[] query
                && arguments[1] instanceof double[][] corpus
                && hasRivals(query, corpus));
    }

    private static boolean hasRivals(double[] query, double[][] corpus) {
        for (int i = 0; i < corpus.length; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.abs(cosine(query, corpus[i]) - cosine(query, corpus[j]));
                if (apart <= APART && !Arrays.equals(corpus[i], corpus[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double cosine(double[] a, double[] b) {
        double dot = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            dot += a[i] * b[i];
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
        }
        return dot / Math.sqrt(squaresA) / Math.sqrt(squaresB);
    }
}
