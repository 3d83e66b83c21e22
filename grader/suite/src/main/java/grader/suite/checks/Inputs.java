package grader.suite.checks;

import java.util.Random;

/** Hidden inputs from fixed seeds; every call makes new arrays, since a student may change what he is given. */
final class Inputs {

    private final Random random;

    Inputs(long seed) {
        this.random = new Random(seed);
    }

    /** Components between low and high. */
    double[] vector(int length, double low, double high) {
        double[] vector = new double[length];
        for (int i = 0; i < length; i++) {
            vector[i] = low + (high - low) * random.nextDouble();
        }
        return vector;
    }

    /** Components of both signs whose magnitudes lie between scale and 2·scale. */
    double[] signed(int length, double scale) {
        double[] vector = vector(length, scale, 2 * scale);
        for (int i = 0; i < length; i++) {
            vector[i] = random.nextBoolean() ? vector[i] : -vector[i];
        }
        return vector;
    }

    /** Counts from 0 to the maximum, both included. */
    int[] counts(int length, int maximum) {
        return random.ints(length, 0, maximum + 1).toArray();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
