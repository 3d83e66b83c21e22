package practice;

/**
 * Vectors as data, dot products as similarity.
 *
 * <p>A vector is a {@code double[]}; two vectors that are compared have the same length. Nothing here may change the
 * arrays that it is given. Read {@code statements/cosine.md} for the idea and the rules.
 */
public final class Cosine {

    private Cosine() {}

    /**
     * The dot product of a and b: one number that says how far two vectors pull in the same direction.
     *
     * <p>Example: {@code dot({2, 1, 0}, {3, 1, 4})} is 7: the pairs give 6, 1 and 0. Two empty vectors give 0.
     *
     * @param a any vector
     * @param b a vector as long as a
     * @return a·b
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * The Euclidean length of a: how far it is from the origin to the tip of the arrow.
     *
     * <p>Example: {@code norm({3, 4})} is 5 (the right triangle you know), and so is {@code norm({-3, 0, 4})}. An empty
     * vector has length 0.
     *
     * @param a any vector
     * @return its length, never negative
     */
    public static double norm(double[] a) {
        return dot(a, a);
    }

    /**
     * The cosine of the angle between a and b: 1 in the same direction, 0 at a right angle, −1 in opposite directions.
     * How long the two vectors are does not matter.
     *
     * <p>Example: {@code similarity({3, 4}, {4, 3})} is 0.96; {@code similarity({3, 4}, {40, 30})} is 0.96 too.
     *
     * @param a a vector with at least one component that is not zero
     * @param b another such vector, as long as a
     * @return a number from −1 to 1
     * @throws IllegalArgumentException if the lengths differ, or if either is a zero vector or empty: no direction, no
     *     angle
     */
    public static double similarity(double[] a, double[] b) {
        throw new UnsupportedOperationException("TODO: write Cosine.similarity");
    }

    /**
     * The k vectors of the corpus that are most similar to the query, as indices into the corpus.
     *
     * <p>Example: the query {1, 0} has similarity 0 to {0, 5}, 1 to {2, 0}, and 0.6 to {3, 4}. So with that corpus in
     * that order, {@code nearest(query, corpus, 2)} is {1, 2}.
     *
     * @param query what to look for
     * @param corpus where to look, one vector a row
     * @param k how many to return, 0 to {@code corpus.length}; 0 gives an empty array
     * @return k different indices, most similar first; where two are equally similar, the lower index first
     * @throws IllegalArgumentException if k is negative or larger than the corpus, or where {@link #similarity} would
     *     throw one
     */
    public static int[] nearest(double[] query, double[][] corpus, int k) {
        throw new UnsupportedOperationException("TODO: write Cosine.nearest");
    }
}
