package practice;

/** Scores become probabilities. */
public final class Softmax {

    private Softmax() {}

    /** e to the power of each score, divided by their sum; scores may be as large as 1e4. No scores: IllegalArgumentException. */
    public static double[] softmax(double[] scores) {
        throw new UnsupportedOperationException("TODO: write Softmax.softmax");
    }

    /** The index of the largest score; of equal ones the first. */
    public static int predict(double[] scores) {
        throw new UnsupportedOperationException("TODO: write Softmax.predict");
    }
}
