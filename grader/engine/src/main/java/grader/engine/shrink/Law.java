package grader.engine.shrink;

import grader.suite.checks.cosine.Vectors;
import java.util.Arrays;
import java.util.List;

/** What the contract promises about arguments beyond what the reference refuses. */
final class Law {

    /** Similarities of different vectors differ by more: nobody's rounding decides who is nearer. */
    private static final double APART = 1e-6;

    private Law() {}

    /** @param method since runs of the same arguments mean more to one than to another */
    static boolean allows(String method, Object[] arguments) {
        if (method.equals("behavior")
                && arguments.length == 4
                && arguments[0] instanceof double[] x
                && arguments[1] instanceof double[] y
                && arguments[2] instanceof Double rate
                && arguments[3] instanceof Integer steps) {
            return x.length == 0
                    || x.length != y.length
                    || steps < 1
                    || BehaviorMargin.of(x, y, rate, steps).isFair();
        }
        if (arguments.length == 3
                && arguments[0] instanceof Double accuracy
                && arguments[1] instanceof List<?> train
                && arguments[2] instanceof List<?> test) {
            return train.isEmpty()
                    || test.isEmpty()
                    || BaselineMargin.of(accuracy, train, test).isFair();
        }
        return !(arguments.length == 3
                        && arguments[0] instanceof double[] query
                        && arguments[1] instanceof double[][] corpus
                        && arguments[2] instanceof Integer k)
                || !hasRivals(query, corpus)
                        && (corpus.length == 0 ? k == 0 : k != 0 || isRefusedNowhere(query, corpus));
    }

    /** Nobody has to look at vectors of which none is asked for. */
    private static boolean isRefusedNowhere(double[] query, double[][] corpus) {
        return Vectors.norm(query) > 0
                && Arrays.stream(corpus).allMatch(row -> row.length == query.length && Vectors.norm(row) > 0);
    }

    private static boolean hasRivals(double[] query, double[][] corpus) {
        for (int i = 0; i < corpus.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!Arrays.equals(corpus[i], corpus[j]) && areRivals(query, corpus[i], corpus[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areRivals(double[] query, double[] one, double[] other) {
        return one.length == query.length
                && other.length == query.length
                && Math.abs(Vectors.similarity(query, one) - Vectors.similarity(query, other)) <= APART;
    }
}
