package practice;

public final class Cosine {

    private Cosine() {}

    public static double dot(double[] a, double[] b) {
        for (int i = 0; i < 200_000; i++) {
            System.out.println("step " + i + " of many");
        }
        return 1;
    }

    public static double norm(double[] a) {
        throw new UnsupportedOperationException("TODO: write Cosine.norm");
    }

    public static double similarity(double[] a, double[] b) {
        throw new UnsupportedOperationException("TODO: write Cosine.similarity");
    }

    public static int[] nearest(double[] query, double[][] corpus, int k) {
        throw new UnsupportedOperationException("TODO: write Cosine.nearest");
    }
}
