package grader.suite;

import java.util.Random;

/** Hidden inputs from fixed seeds; every call makes new arrays, since a student may change what he is given. */
public final class Inputs {

    private final Random random;

    public Inputs(long seed) {
        this.random = new Random(seed);
    }

    /** Components between low and high. */
    public double[] vector(int length, double low, double high) {
        double[] vector = new double[length];
        for (int i = 0; i < length; i++) {
            vector[i] = low + (high - low) * random.nextDouble();
        }
        return vector;
    }

    /** Components of both signs whose magnitudes lie between scale and 2·scale. */
    public double[] signed(int length, double scale) {
        double[] vector = vector(length, scale, 2 * scale);
        for (int i = 0; i < length; i++) {
            vector[i] = random.nextBoolean() ? vector[i] : -vector[i];
        }
        return vector;
    }

    /** Counts from 0 to the maximum, both included. */
    public int[] counts(int length, int maximum) {
        return random.ints(length, 0, maximum + 1).toArray();
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}
