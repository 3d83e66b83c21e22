package practice;

public final class Softmax {

    private Softmax() {}

    public static double[] softmax(double[] scores) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("there are no scores");
        }
        double largest = scores[predict(scores)];
        double[] powers = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            powers[i] = Math.exp(scores[i] - largest);
            sum += powers[i];
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }

    public static int predict(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] <= scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
